<?php
declare( strict_types=1 );

namespace Footfall\Orders;

use Footfall\Storage\Database;
use Footfall\Storage\Ledger_Reader;
use Footfall\Storage\Wpdb_Ledger_Reader;

/**
 * The properties of an order's event as docs/EVENTS.md describes them. The row of the event holds
 * little of it: money and lines are kept once, in the ledger, and are what WooCommerce says now.
 */
final class Order_Event_Properties {
	private const MOST_COUPONS = 20;
	private const MOST_LINES   = 200;

	private const LINE = [ 'product_id', 'variation_id', 'quantity', 'subtotal', 'total', 'tax' ];

	public function __construct( private Ledger_Reader $ledger ) {}

	public static function of_site(): self {
		return new self( new Wpdb_Ledger_Reader( Database::of_site() ) );
	}

	/**
	 * @param array{name:string,order_id:?int,amount:?int,currency:string,props:array<string,mixed>,...} $event As stored.
	 * @return array<string,mixed> Empty for an event that is none of an order's, or whose order is not in the ledger.
	 */
	public function of( array $event ): array {
		$order = (int) $event['order_id'];
		$known = [
			'order_id' => $order,
			'total'    => (int) $event['amount'],
			'currency' => $event['currency'],
		];
		return match ( $event['name'] ) {
			'order_placed'                  => $this->placed( $order ),
			'order_paid', 'order_cancelled' => $known,
			'order_failed'                  => $known + [ 'gateway' => (string) ( $event['props']['gateway'] ?? '' ) ],
			'order_refunded'                => $this->refunded( $order, (int) ( $event['props']['refund_id'] ?? 0 ) ),
			default                         => [],
		};
	}

	private function placed( int $id ): array {
		$order = $this->ledger->order( $id );
		if ( ! $order ) {
			return [];
		}
		$kept = [ 'order_id', 'total', 'tax', 'shipping', 'discount', 'currency', 'gateway', 'created_via', 'items', 'fees' ];
		return array_intersect_key( $order, array_flip( $kept ) ) + [
			'coupons'      => array_slice( explode( "\n", (string) $order['coupons'] ), 0, null === $order['coupons'] ? 0 : self::MOST_COUPONS ),
			'is_guest'     => 1 === $order['is_guest'],
			'is_returning' => 1 === $order['is_returning'],
			'country'      => (string) $order['country'],
			'lines'        => $this->lines( $id, 0 ),
		];
	}

	private function refunded( int $order, int $id ): array {
		$refund = $this->ledger->refund( $id );
		if ( ! $refund ) {
			return []; // Taken back.
		}
		return array_intersect_key( $refund, array_flip( [ 'order_id', 'refund_id', 'amount', 'currency', 'tax', 'shipping' ] ) ) + [
			'lines' => $this->lines( $order, $id ),
		];
	}

	/** @return array<int,array<string,int>> */
	private function lines( int $order, int $refund ): array {
		return array_map(
			static fn( array $line ): array => array_intersect_key( $line, array_flip( self::LINE ) ),
			array_slice( $this->ledger->lines( $order, $refund ), 0, self::MOST_LINES )
		);
	}
}
