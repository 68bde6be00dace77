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

	public function tell_returning( array $customers ): void {
		foreach ( array_chunk( $customers, 500 ) as $some ) {
			$in   = Database::placeholders( $some );
			$rows = $this->database->rows(
				"SELECT order_id, customer_key, counted, is_returning FROM {$this->tables->orders} WHERE customer_key IN ($in) ORDER BY created_at, order_id",
				$some
			);
			$known = [];
			$wrong = [];
			foreach ( $rows as $row ) {
				$customer = $row['customer_key'];
				$returns  = isset( $known[ $customer ] ) ? 1 : 0;
				if ( $returns !== (int) $row['is_returning'] ) {
					$wrong[ $returns ][] = (int) $row['order_id'];
				}
				if ( '1' === (string) $row['counted'] ) {
					$known[ $customer ] = true;
				}
			}
			foreach ( $wrong as $returns => $orders ) {
				$in = Database::placeholders( $orders );
				$this->database->execute( "UPDATE {$this->tables->orders} SET is_returning = %d WHERE order_id IN ($in)", [ $returns, ...$orders ] );
			}
		}
	}

	public function mark_deleted( array $orders, int $now ): void {
		if ( ! $orders ) {
			return;
		}
		$in = Database::placeholders( $orders );
		$this->database->execute(
			"UPDATE {$this->tables->orders} SET status = 'deleted', counted = 0, refunded = 0, updated_at = %d WHERE order_id IN ($in)",
			[ $now, ...$orders ]
		);
		$this->save_refunds( $orders, [] );
		$this->save_lines( $orders, [] );
	}

	public function recount( array $uncounted ): void {
		$uncounted = [ 'deleted', ...$uncounted ];
		$counted   = 'CASE WHEN status IN (' . Database::placeholders( $uncounted, '%s' ) . ') THEN 0 ELSE 1 END';
		$customers = $this->database->rows(
			"SELECT DISTINCT customer_key FROM {$this->tables->orders} WHERE customer_key IS NOT NULL AND counted <> $counted",
			$uncounted
		);
		$this->database->execute( "UPDATE {$this->tables->orders} SET counted = $counted", $uncounted );
		$this->tell_returning( array_map( 'intval', array_column( $customers, 'customer_key' ) ) );
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
