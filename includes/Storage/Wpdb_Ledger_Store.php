<?php
declare( strict_types=1 );

namespace Footfall\Storage;

/**
 * The orders ledger in WordPress's own database.
 */
final class Wpdb_Ledger_Store implements Ledger_Store {
	private const ORDER_EVENTS = [ 'order_placed', 'order_paid', 'order_failed', 'order_cancelled', 'order_refunded' ];

	private Tables $tables;

	public function __construct( private Database $database ) {
		$this->tables = new Tables( $database->prefix() );
	}

	public function orders( array $orders ): array {
		$found = [];
		foreach ( array_chunk( $orders, 1000 ) as $some ) {
			$in   = Database::placeholders( $some );
			$rows = $this->database->rows(
				"SELECT order_id, status, session_id, matched_at, unmatched_reason, paid_at, is_returning, customer_key FROM {$this->tables->orders} WHERE order_id IN ($in)",
				$some
			);
			foreach ( $rows as $row ) {
				$found[ (int) $row['order_id'] ] = [
					'status'           => (string) $row['status'],
					'session_id'       => null === $row['session_id'] ? null : (int) $row['session_id'],
					'matched_at'       => null === $row['matched_at'] ? null : (int) $row['matched_at'],
					'unmatched_reason' => (string) $row['unmatched_reason'],
					'paid_at'          => null === $row['paid_at'] ? null : (int) $row['paid_at'],
					'is_returning'     => (int) $row['is_returning'],
					'customer_key'     => null === $row['customer_key'] ? null : (int) $row['customer_key'],
				];
			}
		}
		return $found;
	}

	public function save_orders( array $orders ): void {
		$this->upsert( $this->tables->orders, Ledger_Columns::ORDERS, $orders );
	}

	public function save_refunds( array $orders, array $refunds ): void {
		$this->replace( $this->tables->refunds, Ledger_Columns::REFUNDS, $orders, $refunds );
	}

	public function save_lines( array $orders, array $lines ): void {
		$this->replace( $this->tables->order_lines, Ledger_Columns::LINES, $orders, $lines );
	}

	public function tell_returning( array $customers ): array {
		$orders  = $this->tables->orders;
		$changed = [];
		foreach ( array_chunk( $customers, 500 ) as $some ) {
			$in = Database::placeholders( $some );
			// Only what is wrong comes here: a marketplace or a till may be one customer of all orders.
			$first = "SELECT o.customer_key, o.created_at, MIN(o.order_id) AS order_id FROM $orders o
				INNER JOIN ( SELECT customer_key, MIN(created_at) AS created_at FROM $orders WHERE customer_key IN ($in) AND counted = 1 GROUP BY customer_key ) t
					ON t.customer_key = o.customer_key AND t.created_at = o.created_at
				WHERE o.counted = 1 GROUP BY o.customer_key, o.created_at";
			$after = 'CASE WHEN o.created_at > f.created_at OR ( o.created_at = f.created_at AND o.order_id > f.order_id ) THEN 1 ELSE 0 END';
			$wrong = [];
			$rows  = $this->database->rows(
				"SELECT o.order_id, $after AS returns FROM $orders o LEFT JOIN ( $first ) f ON f.customer_key = o.customer_key
				WHERE o.customer_key IN ($in) AND ( o.is_returning IS NULL OR o.is_returning <> $after )",
				[ ...$some, ...$some ]
			);
			foreach ( $rows as $row ) {
				$wrong[ (int) $row['returns'] ][] = (int) $row['order_id'];
			}
			foreach ( $wrong as $returns => $ids ) {
				foreach ( array_chunk( $ids, 1000 ) as $part ) {
					$in_part = Database::placeholders( $part );
					$this->database->execute( "UPDATE $orders SET is_returning = %d WHERE order_id IN ($in_part)", [ $returns, ...$part ] );
					array_push( $changed, ...$part );
				}
			}
		}
		return $changed;
	}

	public function moments( array $orders, array $sessions = [] ): array {
		$moments = [];
		foreach ( [ 'order_id' => $orders, 'session_id' => $sessions ] as $column => $ids ) {
			foreach ( array_chunk( $ids, 1000 ) as $some ) {
				array_push( $moments, ...$this->moments_where( "o.$column IN (" . Database::placeholders( $some ) . ')', $some ) );
			}
		}
		return $moments;
	}

	/** @param array<int,int|string> $values */
	private function moments_where( string $where, array $values ): array {
		$quarter = static fn( string $column ): string => "$column - $column % 900000";
		$rows    = $this->database->rows( "SELECT DISTINCT o.day, {$quarter( 'o.created_at' )} AS moment FROM {$this->tables->orders} o WHERE $where", $values );
		array_push(
			$rows,
			...$this->database->rows(
				"SELECT DISTINCT r.day, {$quarter( 'r.refunded_at' )} AS moment FROM {$this->tables->refunds} r
				INNER JOIN {$this->tables->orders} o ON o.order_id = r.order_id WHERE $where",
				$values
			)
		);
		return array_map( static fn( array $row ): array => [ (int) $row['moment'], (string) $row['day'] ], $rows );
	}

	public function mark_deleted( array $orders, int $now ): void {
		if ( ! $orders ) {
			return;
		}
		$in = Database::placeholders( $orders );
		$this->database->execute(
			"UPDATE {$this->tables->orders} SET status = 'deleted', counted = 0, refunded = 0, customer_key = NULL, is_returning = 0, updated_at = %d WHERE order_id IN ($in)",
			[ $now, ...$orders ]
		);
		$this->save_refunds( $orders, [] );
		$this->save_lines( $orders, [] );
	}

	public function recount( array $uncounted ): array {
		$uncounted = [ 'deleted', ...$uncounted ];
		$counted   = 'CASE WHEN status IN (' . Database::placeholders( $uncounted, '%s' ) . ') THEN 0 ELSE 1 END';
		$customers = $this->database->rows(
			"SELECT DISTINCT customer_key FROM {$this->tables->orders} WHERE customer_key IS NOT NULL AND counted <> $counted",
			$uncounted
		);
		$moments   = $this->moments_where( "o.counted <> $counted", $uncounted );
		$this->database->execute( "UPDATE {$this->tables->orders} SET counted = $counted", $uncounted );
		$returning = $this->tell_returning( array_map( 'intval', array_column( $customers, 'customer_key' ) ) );
		return [ ...$moments, ...$this->moments( $returning ) ];
	}

	public function assign_sessions( array $sessions ): void {
		foreach ( $sessions as $order => $session ) {
			$this->database->execute(
				"UPDATE {$this->tables->orders} SET session_id = %d, unmatched_reason = '' WHERE order_id = %d",
				[ $session, $order ]
			);
			$names = array_map( static fn( string $name ): int => Event_Names::IDS[ $name ], self::ORDER_EVENTS );
			$in    = Database::placeholders( $names );
			$this->database->execute( "UPDATE {$this->tables->events} SET session_id = %d WHERE order_id = %d AND name_id IN ($in)", [ $session, $order, ...$names ] );
		}
	}

	/**
	 * @param array<string,string> $columns The first one is the key.
	 * @param int[]                $orders  Whose rows these are; they have no others.
	 */
	private function replace( string $table, array $columns, array $orders, array $rows ): void {
		if ( ! $orders ) {
			return;
		}
		$key  = array_key_first( $columns );
		$keys = array_column( $rows, $key );
		$not  = $keys ? " AND $key NOT IN (" . Database::placeholders( $keys ) . ')' : '';
		$this->database->execute( "DELETE FROM $table WHERE order_id IN (" . Database::placeholders( $orders ) . ")$not", [ ...$orders, ...$keys ] );
		$this->upsert( $table, $columns, $rows );
	}

	/** @param array<string,string> $columns The first one is the key. */
	private function upsert( string $table, array $columns, array $rows ): void {
		$updates = array_map( static fn( string $column ): string => "$column = VALUES($column)", array_slice( array_keys( $columns ), 1 ) );
		$this->database->insert( 'INSERT', $table, $columns, $rows, 'ON DUPLICATE KEY UPDATE ' . implode( ', ', $updates ) );
	}
}
