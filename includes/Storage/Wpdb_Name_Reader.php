<?php
declare( strict_types=1 );

namespace Footfall\Storage;

/**
 * Dictionaries in WordPress's own database.
 */
final class Wpdb_Name_Reader implements Name_Reader {
	private Tables $tables;

	public function __construct( private Database $database ) {
		$this->tables = new Tables( $database->prefix() );
	}

	public function sources( array $ids ): array {
		return $this->by_id( $this->tables->sources, 'source_id', [ 'channel', 'source', 'medium', 'campaign' ], $ids );
	}

	public function pages( array $ids ): array {
		return $this->by_id( $this->tables->pages, 'page_id', [ 'path', 'title' ], $ids );
	}

	public function products( array $ids ): array {
		return array_map( static fn( array $row ): string => $row['name'], $this->by_id( $this->tables->products, 'product_id', [ 'name' ], $ids ) );
	}

	/**
	 * @param string[] $columns
	 * @param int[]    $ids
	 * @return array<int,array<string,string>> By id.
	 */
	private function by_id( string $table, string $key, array $columns, array $ids ): array {
		$found = [];
		foreach ( array_chunk( $ids, 1000 ) as $some ) {
			$rows = $this->database->rows( "SELECT $key AS id, " . implode( ', ', $columns ) . " FROM $table WHERE $key IN (" . Database::placeholders( $some ) . ')', $some );
			foreach ( $rows as $row ) {
				$found[ (int) $row['id'] ] = array_map( 'strval', array_diff_key( $row, [ 'id' => 1 ] ) );
			}
		}
		return $found;
	}
}
