<?php
declare( strict_types=1 );

namespace Footfall\Storage;

/**
 * How large our tables are, as the database estimates it: nothing is read through.
 */
final class Table_Sizes {
	public function __construct( private Database $database ) {}

	/**
	 * @return array<string,array{rows:int,bytes:int}> By name without prefix; empty where the database does not say (SQLite).
	 */
	public function all(): array {
		if ( ! $this->database->has_named_locks() ) {
			return [];
		}
		$tables = new Tables( $this->database->prefix() );
		$full   = array_combine( $tables->all(), Tables::ALL );
		$found  = [];
		$rows   = $this->database->rows(
			'SELECT TABLE_NAME AS name, TABLE_ROWS AS row_count, DATA_LENGTH + INDEX_LENGTH AS bytes FROM information_schema.TABLES
			WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME IN (' . Database::placeholders( $full, '%s' ) . ')',
			array_keys( $full )
		);
		foreach ( $rows as $row ) {
			$found[ $full[ $row['name'] ] ] = [
				'rows'  => (int) $row['row_count'],
				'bytes' => (int) $row['bytes'],
			];
		}
		return $found;
	}
}
