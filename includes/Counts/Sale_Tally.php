<?php
declare( strict_types=1 );

namespace Footfall\Counts;

/**
 * Sums orders and refunds up by everything that sales are counted by. Money is minor units of the
 * order's own currency. Of orders, `total` is what was paid; of products and categories it is what
 * their lines cost after discount, without tax.
 */
final class Sale_Tally {
	/** Of sale_counts. */
	public const SUMS = [
		'orders',
		'new_customers',
		'items',
		'total',
		'tax',
		'shipping',
		'discount',
		'fees',
		'refunds',
		'refunded',
		'refunded_tax',
		'refunded_shipping',
		'refunded_items',
	];

	/** What the column `item` holds. */
	private const ITEM_LENGTH = 64;

	/** Source of an order that belongs to no session; '' is a direct visit. */
	public const NO_SESSION = 'unknown';

	private const CHECKOUTS = [
		'store-api' => 'block',
		'checkout'  => 'classic',
	];

	/** @var array<int,array<int,array<string,array<string,array<string,int>>>>> Sums by kind, hour, item and currency. */
	private array $sums = [];

	/** @var array<int,int[]> Categories by product (or variation). */
	private array $categories = [];

	/** @param array<int,int[]> $categories Categories by product (or variation). */
	public function learn( array $categories ): void {
		$this->categories = $categories + $this->categories;
	}

	/**
	 * @param int                                 $hour  In which it was made (2026112203).
	 * @param array<string,int|string|null>       $order Columns of orders.
	 * @param array<int,array<string,int|string>> $lines Columns of its own order_lines.
	 */
	public function add_order( int $hour, array $order, array $lines ): void {
		$one = [
			'orders'        => 1,
			'new_customers' => null !== $order['customer_key'] && ! (int) $order['is_returning'] ? 1 : 0,
		];
		$all = $one;
		foreach ( [ 'items', 'total', 'tax', 'shipping', 'discount', 'fees' ] as $sum ) {
			$all[ $sum ] = (int) $order[ $sum ];
		}
		foreach ( self::items( $order ) as $kind => $item ) {
			$this->add( $kind, $hour, $item, $order['currency'], $all );
		}
		foreach ( $this->by_product( $lines ) as $kind => $items ) {
			foreach ( $items as $item => $line ) {
				$money = [
					'items'    => $line['quantity'],
					'total'    => $line['total'],
					'tax'      => $line['tax'],
					'discount' => $line['subtotal'] - $line['total'],
				];
				$this->add( $kind, $hour, (string) $item, $order['currency'], $one + $money );
			}
		}
	}

	/**
	 * @param int                                 $hour   Of the refund.
	 * @param array<string,int|string|null>       $refund Columns of refunds.
	 * @param array<string,int|string|null>       $order  Columns of its order.
	 * @param array<int,array<string,int|string>> $lines  Columns of its own order_lines.
	 */
	public function add_refund( int $hour, array $refund, array $order, array $lines ): void {
		$all = [
			'refunds'           => 1,
			'refunded'          => (int) $refund['amount'],
			'refunded_tax'      => (int) $refund['tax'],
			'refunded_shipping' => (int) $refund['shipping'],
			'refunded_items'    => array_sum( array_column( $lines, 'quantity' ) ),
		];
		foreach ( self::items( $order ) as $kind => $item ) {
			$this->add( $kind, $hour, $item, $refund['currency'], $all );
		}
		foreach ( $this->by_product( $lines ) as $kind => $items ) {
			foreach ( $items as $item => $line ) {
				$money = [
					'refunds'        => 1,
					'refunded'       => $line['total'],
					'refunded_tax'   => $line['tax'],
					'refunded_items' => $line['quantity'],
				];
				$this->add( $kind, $hour, (string) $item, $refund['currency'], $money );
			}
		}
	}

	/** @return \Generator<array<string,int|string>> Rows of sale_counts, with the hour for the period. */
	public function rows(): \Generator {
		foreach ( $this->sums as $kind => $hours ) {
			foreach ( $hours as $hour => $items ) {
				foreach ( $items as $item => $currencies ) {
					foreach ( $currencies as $currency => $sums ) {
						yield [
							'kind'     => $kind,
							'hour'     => $hour,
							'item'     => (string) $item,
							'currency' => $currency,
						] + $sums;
					}
				}
			}
		}
	}

	/** @return array<int,string> Item by kind. */
	private static function items( array $order ): array {
		$via    = (string) $order['created_via'];
		$reason = (string) $order['unmatched_reason'];
		return [
			Kinds::TOTAL            => '',
			Kinds::SOURCE           => '' === $reason ? (string) $order['last_source_id'] : self::NO_SESSION,
			Kinds::FIRST_SOURCE     => '' === $reason ? (string) $order['first_source_id'] : self::NO_SESSION,
			Kinds::LANDING_PAGE     => (string) $order['landing_id'],
			Kinds::DEVICE           => (string) $order['device'],
			Kinds::COUNTRY          => (string) $order['country'],
			Kinds::CHECKOUT         => self::slug( self::CHECKOUTS[ $via ] ?? $via ),
			Kinds::GATEWAY          => self::slug( (string) $order['gateway'] ),
			Kinds::UNMATCHED_REASON => $reason,
		];
	}

	/** The database may not tell capitals from small letters; then neither do we. */
	private static function slug( string $name ): string {
		return mb_strtolower( mb_substr( $name, 0, self::ITEM_LENGTH ) );
	}

	/**
	 * Two lines of one product, or of one category, are one order of it.
	 *
	 * @return array<int,array<int,array{quantity:int,subtotal:int,total:int,tax:int}>> Lines summed up, by kind and item.
	 */
	private function by_product( array $lines ): array {
		$sums = [];
		foreach ( $lines as $line ) {
			$product = (int) $line['product_id'];
			$items   = [ [ Kinds::PRODUCT, $product ] ];
			foreach ( $this->categories[ $product ] ?? $this->categories[ (int) $line['variation_id'] ] ?? [ 0 ] as $category ) {
				$items[] = [ Kinds::CATEGORY, $category ];
			}
			foreach ( $items as [ $kind, $item ] ) {
				foreach ( [ 'quantity', 'subtotal', 'total', 'tax' ] as $sum ) {
					$sums[ $kind ][ $item ][ $sum ] = ( $sums[ $kind ][ $item ][ $sum ] ?? 0 ) + (int) $line[ $sum ];
				}
			}
		}
		return $sums;
	}

	private function add( int $kind, int $hour, string $item, string $currency, array $amounts ): void {
		$this->sums[ $kind ][ $hour ][ $item ][ $currency ] ??= array_fill_keys( self::SUMS, 0 );

		$sums = &$this->sums[ $kind ][ $hour ][ $item ][ $currency ];
		foreach ( $amounts as $name => $amount ) {
			$sums[ $name ] += $amount;
		}
	}
}
