<?php
declare( strict_types=1 );

namespace Footfall\Tests;

/**
 * Orders of a whole year, made by WooCommerce's own objects as a shop makes them, always the same
 * ones: three currencies, prices with and without tax in them, coupons, fees, shipping, refunds by
 * line and by amount on later days, all statuses, and hours around midnight and the changes of clocks.
 */
final class Generated_Year {
	/** The currency's decimals, by the names that WooCommerce's setting has for a shop in that currency. */
	private const DECIMALS = [
		'USD' => 2,
		'JPY' => 0,
		'KWD' => 3,
	];

	private const STATUSES = [ 'completed', 'completed', 'completed', 'processing', 'processing', 'on-hold', 'pending', 'failed', 'cancelled', 'refunded', 'trash' ];

	/** Days on which New York or Berlin change their clocks, the day after, and the turns of year and month. */
	private const SPECIAL_DAYS = [ '2025-03-09', '2025-03-30', '2025-10-26', '2025-11-02', '2025-03-31', '2025-11-03', '2025-01-01', '2025-12-31', '2025-02-28' ];

	private const SPECIAL_HOURS = [ '00:00:00', '00:59:59', '01:30:00', '02:30:00', '03:00:00', '03:59:59', '04:00:00', '04:59:59', '05:00:00', '22:00:00', '22:59:59', '23:00:00', '23:59:59' ];

	/** @var \WC_Product[] */
	private array $products = [];

	private string $currency = 'USD';

	public function __construct( private int $seed = 11 ) {}

	/**
	 * @return int[] Ids.
	 */
	public function make( int $orders ): array {
		$digits = fn(): int => self::DECIMALS[ $this->currency ];
		add_filter( 'wc_get_price_decimals', $digits );
		add_filter( 'pre_option_woocommerce_calc_taxes', static fn(): string => 'yes', 99 );
		foreach ( [ '19.99', '7.5', '120', '0.333' ] as $price ) {
			$product = new \WC_Product_Simple();
			$product->set_props( [ 'name' => "Good for $price", 'regular_price' => $price, 'status' => 'publish', 'tax_status' => 'taxable' ] );
			$product->save();
			$this->products[] = $product;
		}
		try {
			$ids = array_map( fn( int $i ): int => $this->order( $i ), range( 1, $orders ) );
		} finally {
			remove_filter( 'wc_get_price_decimals', $digits );
			remove_all_filters( 'pre_option_woocommerce_calc_taxes', 99 );
		}
		return $ids;
	}

	private function order( int $i ): int {
		// Anew for each, and what matters first: WordPress draws from the same numbers meanwhile.
		mt_srand( 1000 * $this->seed + $i );
		$moment         = $this->moment( $i );
		$status         = self::STATUSES[ mt_rand( 0, count( self::STATUSES ) - 1 ) ];
		$this->currency = array_keys( self::DECIMALS )[ $i % 3 ];
		$includes_tax   = 0 === mt_rand( 0, 1 );
		$order          = new \WC_Order();
		$order->set_props(
			[
				'currency'           => $this->currency,
				'prices_include_tax' => $includes_tax,
				'created_via'        => [ 'checkout', 'store-api', 'admin', 'rest-api', 'subscription' ][ mt_rand( 0, 4 ) ],
				'payment_method'     => [ 'cod', 'bacs', 'cheque' ][ mt_rand( 0, 2 ) ],
				'billing_country'    => 'US',
				'billing_state'      => 'NY',
				'billing_email'      => 'shopper' . mt_rand( 1, 25 ) . '@shop.example',
				'date_created'       => $moment,
			]
		);
		for ( $n = mt_rand( 1, 3 ); $n > 0; $n-- ) {
			$this->add_line( $order );
		}
		if ( 0 === mt_rand( 0, 2 ) ) {
			$fee = new \WC_Order_Item_Fee();
			$fee->set_props( [ 'name' => 'Fee', 'total' => $this->amount( mt_rand( 0, 3 ) ? 2 : -1 ), 'tax_status' => 'taxable' ] );
			$order->add_item( $fee );
		}
		if ( 0 === mt_rand( 0, 1 ) ) {
			$shipping = new \WC_Order_Item_Shipping();
			$shipping->set_props( [ 'method_title' => 'Post', 'method_id' => 'flat_rate', 'total' => $this->amount( 5 ) ] );
			$order->add_item( $shipping );
		}
		$order->calculate_totals( true );
		$order->save();
		$order->set_status( $status );
		$order->save();
		if ( in_array( $status, [ 'completed', 'processing' ], true ) && 0 === mt_rand( 0, 1 ) ) {
			$this->refund( $order );
		}
		return $order->get_id();
	}

	private function add_line( \WC_Order $order ): void {
		$product  = $this->products[ mt_rand( 0, count( $this->products ) - 1 ) ];
		$quantity = mt_rand( 1, 4 );
		$subtotal = (float) $product->get_price() * $quantity;
		// As a coupon would leave it: taxes and rounding are WooCommerce's.
		$total = 0 === mt_rand( 0, 2 ) ? $subtotal * 0.85 : $subtotal;
		$order->add_product(
			$product,
			$quantity,
			[
				'subtotal' => $order->get_prices_include_tax() ? $subtotal / 1.1 : $subtotal,
				'total'    => $order->get_prices_include_tax() ? $total / 1.1 : $total,
			]
		);
		if ( $total < $subtotal && ! $order->get_items( 'coupon' ) ) {
			$coupon = new \WC_Order_Item_Coupon();
			$coupon->set_props( [ 'code' => 'fifteen', 'discount' => (string) ( $subtotal - $total ) ] );
			$order->add_item( $coupon );
		}
	}

	private function refund( \WC_Order $order ): void {
		$days = mt_rand( 1, 40 );
		$item = array_values( $order->get_items() )[0];
		if ( 0 === mt_rand( 0, 1 ) ) {
			$total = (float) $item->get_total() / $item->get_quantity();
			$taxes = array_map( static fn( mixed $tax ): string => wc_format_decimal( (float) $tax / $item->get_quantity(), wc_get_price_decimals() ), $item->get_taxes()['total'] );
			$line  = [
				'qty'          => 1,
				'refund_total' => wc_format_decimal( $total, wc_get_price_decimals() ),
				'refund_tax'   => $taxes,
			];
			$args  = [
				'amount'     => wc_format_decimal( (float) $line['refund_total'] + (float) array_sum( $taxes ), wc_get_price_decimals() ),
				'line_items' => [ $item->get_id() => $line ],
			];
		} else {
			$args = [ 'amount' => $this->amount( 1 ) ];
		}
		if ( (float) $args['amount'] <= 0 || (float) $args['amount'] > (float) $order->get_remaining_refund_amount() ) {
			return;
		}
		$refund = wc_create_refund( $args + [ 'order_id' => $order->get_id() ] );
		if ( is_wp_error( $refund ) ) {
			throw new \RuntimeException( $refund->get_error_message() );
		}
		$refund->set_date_created( $order->get_date_created()->getTimestamp() + $days * DAY_IN_SECONDS );
		$refund->save();
	}

	/** @return int Seconds UTC; every other one at an hour that is another day somewhere. */
	private function moment( int $i ): int {
		$day  = 0 === $i % 2 ? self::SPECIAL_DAYS[ intdiv( $i, 2 ) % count( self::SPECIAL_DAYS ) ] : gmdate( 'Y-m-d', 1735689600 + 86400 * mt_rand( 0, 364 ) );
		$hour = self::SPECIAL_HOURS[ mt_rand( 0, count( self::SPECIAL_HOURS ) - 1 ) ];
		return (int) strtotime( "$day $hour UTC" );
	}

	/** About as much, with all the decimals that the currency has. */
	private function amount( int $about ): string {
		$decimals = self::DECIMALS[ $this->currency ];
		return number_format( $about + mt_rand( 0, 999 ) / 1000 * ( $decimals ? 1 : 0 ), $decimals, '.', '' );
	}
}
