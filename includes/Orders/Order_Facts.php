<?php
declare( strict_types=1 );

namespace Footfall\Orders;

/**
 * What the ledger keeps of an order, taken from WooCommerce's own object. Money is in minor units of
 * the order's own currency.
 */
final class Order_Facts {
	/**
	 * @param \WC_Order_Refund[] $refunds All of the order's.
	 * @return array<string,mixed> Columns of orders without day, session and what other orders say (is_returning):
	 *         order_id, status, counted (0 or 1), created_at and paid_at (ms UTC; paid_at null when unpaid), currency,
	 *         total, tax, shipping, discount, fees, refunded, gateway, created_via, items, coupons (one a line),
	 *         is_guest, country, customer_key; is_paid (the status says so); refunds: refund_id, order_id,
	 *         refunded_at, amount, tax, shipping, currency; and lines: of the order and of its refunds.
	 */
	public static function of( \WC_Order $order, array $refunds ): array {
		$currency = $order->get_currency();
		return self::compared( $order, $refunds ) + [
			'paid_at'      => self::ms( $order->get_date_paid() ),
			'is_paid'      => in_array( $order->get_status(), wc_get_is_paid_statuses(), true ) || $order->get_date_paid(),
			'fees'         => Money::minor( $order->get_total_fees(), $currency ),
			'gateway'      => mb_substr( (string) $order->get_payment_method(), 0, 100 ),
			'created_via'  => mb_substr( (string) $order->get_created_via(), 0, 100 ),
			'items'        => max( 0, (int) $order->get_item_count() ),
			'coupons'      => self::coupons( $order ),
			'is_guest'     => $order->get_customer_id() ? 0 : 1,
			'country'      => self::country( $order ),
			'customer_key' => Customer_Key::of( $order ),
			'refunds'      => self::refunds( $order, $refunds ),
			'lines'        => self::lines( $order, $refunds, $currency ),
		];
	}

	/**
	 * The part that costs no look at the order's items, by which the ledger is compared with WooCommerce.
	 *
	 * @param \WC_Order_Refund[] $refunds All of the order's.
	 * @return array{order_id:int,status:string,counted:int,created_at:int,currency:string,total:int,tax:int,shipping:int,discount:int,refunded:int}
	 */
	public static function compared( \WC_Order $order, array $refunds ): array {
		$currency = $order->get_currency();
		return [
			'order_id'   => $order->get_id(),
			'status'     => substr( $order->get_status(), 0, 40 ),
			'counted'    => in_array( $order->get_status(), Order_Reader::uncounted_statuses(), true ) ? 0 : 1,
			'created_at' => self::created( $order ),
			'currency'   => $currency,
			'total'      => Money::minor( $order->get_total(), $currency ),
			'tax'        => Money::minor( $order->get_total_tax(), $currency ),
			'shipping'   => Money::minor( $order->get_shipping_total(), $currency ),
			'discount'   => Money::minor( $order->get_discount_total(), $currency ),
			'refunded'   => array_sum( array_map( static fn( \WC_Order_Refund $refund ): int => Money::minor( $refund->get_amount(), $currency ), $refunds ) ),
		];
	}

	/**
	 * @param \WC_Order_Refund[] $refunds All of the order's.
	 * @return array<int,array{refund_id:int,order_id:int,refunded_at:int,amount:int,tax:int,shipping:int,currency:string}>
	 */
	public static function refunds( \WC_Order $order, array $refunds ): array {
		$currency = $order->get_currency();
		return array_map(
			static fn( \WC_Order_Refund $refund ): array => [
				'refund_id'   => $refund->get_id(),
				'order_id'    => $order->get_id(),
				'refunded_at' => self::ms( $refund->get_date_created() ) ?? self::created( $order ),
				'amount'      => Money::minor( $refund->get_amount(), $currency ),
				'tax'         => -Money::minor( $refund->get_total_tax(), $currency ),
				'shipping'    => -Money::minor( $refund->get_shipping_total(), $currency ),
				'currency'    => $currency,
			],
			$refunds
		);
	}

	/**
	 * @param \WC_Order_Refund[] $refunds
	 * @return array<int,array<string,int>>
	 */
	private static function lines( \WC_Order $order, array $refunds, string $currency ): array {
		$lines = Order_Lines::of( $order, $currency );
		foreach ( $refunds as $refund ) {
			array_push( $lines, ...Order_Lines::of( $refund, $currency ) );
		}
		return $lines;
	}

	private static function coupons( \WC_Order $order ): ?string {
		$codes = array_filter( array_map( static fn( mixed $code ): string => mb_substr( str_replace( "\n", ' ', (string) $code ), 0, 100 ), $order->get_coupon_codes() ) );
		return $codes ? mb_substr( implode( "\n", $codes ), 0, 10000 ) : null;
	}

	private static function country( \WC_Order $order ): ?string {
		$country = strtoupper( (string) $order->get_billing_country() );
		return preg_match( '/^[A-Z]{2}$/', $country ) ? $country : null;
	}

	private static function created( \WC_Order $order ): int {
		return self::ms( $order->get_date_created() ) ?? self::ms( $order->get_date_modified() ) ?? time() * 1000;
	}

	private static function ms( ?\WC_DateTime $date ): ?int {
		return $date ? $date->getTimestamp() * 1000 : null;
	}
}
