<?php
declare( strict_types=1 );

namespace Footfall\Storage;

/**
 * The orders ledger in WordPress's own database.
 */
final class Wpdb_Ledger_Store implements Ledger_Store {
	private const ORDER_COLUMNS = [
		'order_id'         => '%d',
		'status'           => '%s',
		'counted'          => '%d',
		'created_at'       => '%d',
		'day'              => '%s',
		'paid_at'          => '%d',
		'currency'         => '%s',
		'total'            => '%d',
		'tax'              => '%d',
		'shipping'         => '%d',
		'discount'         => '%d',
		'refunded'         => '%d',
		'gateway'          => '%s',
		'created_via'      => '%s',
		'items'            => '%d',
		'session_id'       => '%d',
		'matched_at'       => '%d',
		'unmatched_reason' => '%s',
		'updated_at'       => '%d',
	];

	private const REFUND_COLUMNS = [
		'refund_id'   => '%d',
		'order_id'    => '%d',
		'refunded_at' => '%d',
		'day'         => '%s',
		'amount'      => '%d',
		'tax'         => '%d',
		'shipping'    => '%d',
		'currency'    => '%s',
	];

	private Tables $tables;

	public function __construct( private Database $database ) {
		$this->tables = new Tables( $database->prefix() );
	}

	public function orders( array $orders ): array {
		$found = [];
		foreach ( array_chunk( $orders, 1000 ) as $some ) {
			$in   = Database::placeholders( $some );
			$rows = $this->database->rows(
				"SELECT order_id, status, session_id, matched_at, unmatched_reason, paid_at FROM {$this->tables->orders} WHERE order_id IN ($in)",
				$some
			);
			foreach ( $rows as $row ) {
				$found[ (int) $row['order_id'] ] = [
					'status'           => (string) $row['status'],
					'session_id'       => null === $row['session_id'] ? null : (int) $row['session_id'],
					'matched_at'       => null === $row['matched_at'] ? null : (int) $row['matched_at'],
					'unmatched_reason' => (string) $row['unmatched_reason'],
					'paid_at'          => null === $row['paid_at'] ? null : (int) $row['paid_at'],
				];
			}
		}
		return $found;
	}

	public function save_orders( array $orders ): void {
		$this->upsert( $this->tables->orders, self::ORDER_COLUMNS, $orders );
	}

	public function save_refunds( int $order, array $refunds ): void {
		$ids = array_column( $refunds, 'refund_id' );
		$not = $ids ? ' AND refund_id NOT IN (' . Database::placeholders( $ids ) . ')' : '';
		$this->database->execute( "DELETE FROM {$this->tables->refunds} WHERE order_id = %d$not", [ $order, ...$ids ] );
		$this->upsert( $this->tables->refunds, self::REFUND_COLUMNS, $refunds );
	}

	public function mark_deleted( int $order, int $now ): void {
		$this->database->execute(
			"UPDATE {$this->tables->orders} SET status = 'deleted', counted = 0, refunded = 0, updated_at = %d WHERE order_id = %d",
			[ $now, $order ]
		);
		$this->save_refunds( $order, [] );
	}

	public function recount( array $uncounted ): void {
		$uncounted = [ 'deleted', ...$uncounted ];
		$in        = Database::placeholders( $uncounted, '%s' );
		$this->database->execute( "UPDATE {$this->tables->orders} SET counted = CASE WHEN status IN ($in) THEN 0 ELSE 1 END", $uncounted );
	}

	public function assign_sessions( array $sessions ): void {
		foreach ( $sessions as $order => $session ) {
			$this->database->execute(
				"UPDATE {$this->tables->orders} SET session_id = %d, unmatched_reason = '' WHERE order_id = %d",
				[ $session, $order ]
			);
			$keys    = [ Event_Key::of( "order_placed:$order" ), Event_Key::of( "order_paid:$order" ) ];
			$refunds = $this->database->rows( "SELECT refund_id FROM {$this->tables->refunds} WHERE order_id = %d", [ $order ] );
			foreach ( $refunds as $refund ) {
				$keys[] = Event_Key::of( "order_refunded:{$refund['refund_id']}" );
			}
			$in = Database::placeholders( $keys );
			$this->database->execute( "UPDATE {$this->tables->events} SET session_id = %d WHERE event_key IN ($in)", [ $session, ...$keys ] );
		}
	}

	/** @param array<string,string> $columns The first one is the key. */
	private function upsert( string $table, array $columns, array $rows ): void {
		$updates = array_map( static fn( string $column ): string => "$column = VALUES($column)", array_slice( array_keys( $columns ), 1 ) );
		$this->database->insert( 'INSERT', $table, $columns, $rows, 'ON DUPLICATE KEY UPDATE ' . implode( ', ', $updates ) );
	}
}
