<?php
declare( strict_types=1 );

namespace Footfall\Orders;

use Footfall\Ingest\Store_Day;
use Footfall\Storage\Event_Key;
use Footfall\Storage\Event_Names;

/**
 * What happened to an order, as rows of the events table. Each has a key made of what it is, so it
 * is stored once, however often it is made. A row holds only what the ledger does not: the rest of
 * the properties of docs/EVENTS.md is in orders, refunds and order_lines, and Order_Event_Properties
 * puts them together.
 */
final class Order_Events {
	/** Changes that an order does not keep: what is there of them is the hook's note. */
	private const NOTED = [
		'failed'    => 'order_failed',
		'cancelled' => 'order_cancelled',
	];

	/**
	 * @param int $since ms UTC; what was before that is no event of ours, only a row of the ledger.
	 */
	public function __construct( private Store_Day $days, private int $since ) {}

	/**
	 * @param array<string,mixed>             $row   Columns of orders.
	 * @param array<string,mixed>             $facts Of Order_Facts.
	 * @param array<int,array<string,mixed>>  $notes Of the order.
	 * @return array<int,array<string,mixed>> Rows of events by event key.
	 */
	public function of( array $row, array $facts, array $notes ): array {
		$events = [ $this->event( 'order_placed', (string) $row['order_id'], $row, $row['created_at'], $row['total'] ) ];
		if ( null !== $row['paid_at'] ) {
			$events[] = $this->event( 'order_paid', (string) $row['order_id'], $row, $row['paid_at'], $row['total'] );
		}
		foreach ( $facts['refunds'] as $refund ) {
			$props    = [ 'refund_id' => $refund['refund_id'] ];
			$events[] = $this->event( 'order_refunded', (string) $refund['refund_id'], $row, $refund['refunded_at'], $refund['amount'], $props );
		}
		foreach ( $notes as $note ) {
			$name = self::NOTED[ $note['change'] ] ?? null;
			if ( $name ) {
				// The gateway of that moment: the next try may be by another one.
				$props    = 'failed' === $note['change'] ? [ 'gateway' => ( $note['gateway'] ?? '' ) ?: $row['gateway'] ] : [];
				$events[] = $this->event( $name, "{$row['order_id']}:{$note['at']}", $row, $note['at'], $row['total'], $props );
			}
		}
		$events = array_filter( $events, fn( array $event ): bool => $event['occurred_at'] >= $this->since );
		return array_column( $events, null, 'event_key' );
	}

	private function event( string $name, string $key, array $row, int $at, int $amount, array $props = [] ): array {
		return [
			'event_key'   => Event_Key::of( "$name:$key" ),
			'name_id'     => Event_Names::IDS[ $name ],
			'occurred_at' => $at,
			'day'         => $this->days->of( $at ),
			'session_id'  => $row['session_id'],
			'order_id'    => $row['order_id'],
			'amount'      => $amount,
			'currency'    => $row['currency'],
			'quantity'    => 'order_placed' === $name ? $row['items'] : null,
			'props'       => $props ? (string) wp_json_encode( $props ) : null,
		];
	}
}
