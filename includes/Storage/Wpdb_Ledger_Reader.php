<?php
declare( strict_types=1 );

namespace Footfall\Storage;

/**
 * Reads the orders ledger from WordPress's own database.
 */
final class Wpdb_Ledger_Reader implements Ledger_Reader {
	private const COMPARED = 'order_id, status, counted, created_at, day, currency, total, tax, shipping, discount, refunded';

	private Tables $tables;

	public function __construct( private Database $database ) {
		$this->tables = new Tables( $database->prefix() );
	}

	public function last_order(): int {
		return (int) ( $this->database->rows( "SELECT MAX(order_id) AS last FROM {$this->tables->orders}" )[0]['last'] ?? 0 );
	}

	public function compared( int $after, int $until ): array {
		$rows = $this->rows(
			'SELECT ' . self::COMPARED . " FROM {$this->tables->orders} WHERE order_id > %d AND order_id <= %d AND status <> 'deleted'",
			[ $after, $until ],
			Ledger_Columns::ORDERS
		);
		$found   = array_map( static fn( array $row ): array => $row + [ 'refunds' => [] ], array_column( $rows, null, 'order_id' ) );
		$refunds = $this->rows(
			"SELECT order_id, refund_id, refunded_at, day, amount, tax, shipping FROM {$this->tables->refunds} WHERE order_id > %d AND order_id <= %d ORDER BY refund_id",
			[ $after, $until ],
			Ledger_Columns::REFUNDS
		);
		foreach ( $refunds as $refund ) {
			if ( isset( $found[ $refund['order_id'] ] ) ) {
				$found[ $refund['order_id'] ]['refunds'][ $refund['refund_id'] ] = array_slice( $refund, 2 );
			}
		}
		return $found;
	}

	public function order( int $order ): ?array {
		return $this->rows( "SELECT * FROM {$this->tables->orders} WHERE order_id = %d", [ $order ], Ledger_Columns::ORDERS )[0] ?? null;
	}

	public function refund( int $refund ): ?array {
		return $this->rows( "SELECT * FROM {$this->tables->refunds} WHERE refund_id = %d", [ $refund ], Ledger_Columns::REFUNDS )[0] ?? null;
	}

	public function lines( int $order, int $refund ): array {
		return $this->rows(
			"SELECT * FROM {$this->tables->order_lines} WHERE order_id = %d AND refund_id = %d ORDER BY line_id",
			[ $order, $refund ],
			Ledger_Columns::LINES
		);
	}

	/**
	 * @param array<string,string> $columns
	 * @return array<int,array<string,int|string|null>> Numbers as numbers.
	 */
	private function rows( string $sql, array $values, array $columns ): array {
		return array_map(
			static function ( array $row ) use ( $columns ): array {
				foreach ( $row as $column => $value ) {
					$row[ $column ] = null !== $value && '%d' === ( $columns[ $column ] ?? '%s' ) ? (int) $value : $value;
				}
				return $row;
			},
			$this->database->rows( $sql, $values )
		);
	}
}
