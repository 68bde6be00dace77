<?php
declare( strict_types=1 );

namespace Footfall\Storage;

use Footfall\Counts\Kinds;
use Footfall\Counts\Sale_Tally;
use Footfall\Counts\Visitor_Sketch;

/**
 * Counts from WordPress's own database.
 */
final class Wpdb_Count_Reader implements Count_Reader {
	/** Kinds whose items are ids, and what else is among them, as a number that is no id. */
	private const IDS = [
		Kinds::SOURCE       => [
			0 => '',
			1 => Sale_Tally::NO_SESSION,
		],
		Kinds::FIRST_SOURCE => [
			0 => '',
			1 => Sale_Tally::NO_SESSION,
		],
		Kinds::LANDING_PAGE => [ 0 => '' ],
		Kinds::PRODUCT      => [],
		Kinds::CATEGORY     => [],
	];

	private Tables $tables;

	public function __construct( private Database $database ) {
		$this->tables = new Tables( $database->prefix() );
	}

	public function visits_by_period( int $first, int $last ): array {
		$found = [];
		foreach ( $this->by_period( $this->tables->visit_counts, [ 'period' ], Wpdb_Visit_Counts::SUMS, $first, $last ) as $row ) {
			$found[ (int) $row['period'] ] = self::numbers( $row, Wpdb_Visit_Counts::SUMS );
		}
		return $found;
	}

	public function sales_by_period( int $first, int $last ): array {
		$found = [];
		foreach ( $this->by_period( $this->tables->sale_counts, [ 'period', 'currency' ], Sale_Tally::SUMS, $first, $last ) as $row ) {
			$found[ (int) $row['period'] ][ $row['currency'] ] = self::numbers( $row, Sale_Tally::SUMS );
		}
		return $found;
	}

	public function ranks( string $what, int $kind, array $periods ): array {
		[ $table, $sum ] = match ( $what ) {
			'visits' => [ $this->tables->visit_counts, 'sessions' ],
			'products' => [ $this->tables->product_counts, 'viewed' ],
			'sales' => [ $this->tables->sale_counts, 'orders' ],
		};
		$item  = $this->item( $table, $kind );
		$in    = implode( ',', array_map( 'intval', $periods ) );
		$rows  = $this->database->rows( "SELECT $item AS id, SUM($sum) AS total FROM $table WHERE kind = %d AND period IN ($in) GROUP BY id ORDER BY NULL", [ $kind ] );
		$ranks = [];
		foreach ( $rows as $row ) {
			$ranks[ self::text( $kind, (string) $row['id'] ) ] = (int) $row['total'];
		}
		return $ranks;
	}

	public function visits( int $kind, array $periods, ?array $items = null ): array {
		return $this->by_item( $this->tables->visit_counts, Wpdb_Visit_Counts::SUMS, $kind, $periods, $items );
	}

	public function products( int $kind, array $periods, ?array $items = null ): array {
		return $this->by_item( $this->tables->product_counts, Wpdb_Product_Counts::SUMS, $kind, $periods, $items );
	}

	public function sales( int $kind, array $periods, ?array $items = null ): array {
		$found = [];
		foreach ( $this->summed( $this->tables->sale_counts, [ 'id', 'currency' ], Sale_Tally::SUMS, $kind, $periods, $items ) as $row ) {
			$found[ self::text( $kind, $row['id'] ) ][ $row['currency'] ] = self::numbers( $row, Sale_Tally::SUMS );
		}
		return $found;
	}

	public function excluded( string $from, string $to ): array {
		$rows  = $this->database->rows(
			"SELECT dimension AS reason, SUM(total) AS events FROM {$this->tables->counters} WHERE day BETWEEN %s AND %s AND metric = %d AND dimension <> 'no_human' GROUP BY dimension",
			[ $from, $to, Metrics::EXCLUDED ]
		);
		$found = array_map( 'intval', array_column( $rows, 'events', 'reason' ) );
		// What is kept and not counted (decision 011) has raw rows, and so counts of its own.
		$kept = $this->database->rows(
			"SELECT item AS reason, SUM(events) AS events FROM {$this->tables->visit_counts} WHERE kind = %d AND period BETWEEN %d AND %d GROUP BY item",
			[ Kinds::EXCLUDED, (int) str_replace( '-', '', $from ), (int) str_replace( '-', '', $to ) ]
		);
		return $found + array_map( 'intval', array_column( $kept, 'events', 'reason' ) );
	}

	public function visitors( string $from, string $to ): int {
		$visitors = ( new Visitor_Sets( $this->database ) )->count( $from, $to );
		if ( null !== $visitors ) {
			return $visitors;
		}
		$rows = $this->database->rows(
			"SELECT COUNT(DISTINCT visitor_key) AS visitors FROM {$this->tables->sessions} WHERE day BETWEEN %s AND %s AND excluded = 0",
			[ $from, $to ]
		);
		return (int) $rows[0]['visitors'];
	}

	public function visitors_about( array $periods ): int {
		$sketch = new Visitor_Sketch();
		// One by one: the sketches of a year are a megabyte.
		foreach ( array_chunk( $periods, 20 ) as $some ) {
			$in = implode( ',', array_map( 'intval', $some ) );
			foreach ( $this->database->rows( "SELECT sketch FROM {$this->tables->uniques} WHERE period IN ($in)" ) as $row ) {
				$sketch->merge( Wpdb_Unique_Visitors::unpack( (string) $row['sketch'] ) );
			}
		}
		return $sketch->estimate();
	}

	public function visitors_by_day( int $first, int $last ): array {
		$rows = $this->database->rows( "SELECT period, visitors FROM {$this->tables->uniques} WHERE period BETWEEN %d AND %d", [ $first, $last ] );
		return array_map( 'intval', array_column( $rows, 'visitors', 'period' ) );
	}

	/**
	 * @param string[] $keys
	 * @param string[] $sums
	 * @return array<int,array<string,string>> Rows of the total.
	 */
	private function by_period( string $table, array $keys, array $sums, int $first, int $last ): array {
		return $this->database->rows(
			'SELECT ' . implode( ', ', [ ...$keys, ...$sums ] ) . " FROM $table WHERE kind = %d AND period BETWEEN %d AND %d ORDER BY period",
			[ Kinds::TOTAL, $first, $last ]
		);
	}

	/** @return array<string,array<string,int>> */
	private function by_item( string $table, array $sums, int $kind, array $periods, ?array $items ): array {
		$found = [];
		foreach ( $this->summed( $table, [ 'id' ], $sums, $kind, $periods, $items ) as $row ) {
			$found[ self::text( $kind, $row['id'] ) ] = self::numbers( $row, $sums );
		}
		return $found;
	}

	/**
	 * @param string[]      $keys  id (the item) and columns.
	 * @param string[]      $sums
	 * @param int[]         $periods
	 * @param string[]|null $items
	 * @return array<int,array<string,string>>
	 */
	private function summed( string $table, array $keys, array $sums, int $kind, array $periods, ?array $items ): array {
		if ( [] === $items ) {
			return [];
		}
		$item = $this->item( $table, $kind );
		$rest = implode( '', array_map( static fn( string $key ): string => ", $key", array_slice( $keys, 1 ) ) );
		$sum  = implode( ', ', array_map( static fn( string $column ): string => "SUM($column) AS $column", $sums ) );
		$in   = implode( ',', array_map( 'intval', $periods ) );
		// Only these items are numbers in the table, too.
		$placeholder = $table === $this->tables->product_counts ? '%d' : '%s';
		$only        = null === $items ? '' : ' AND item IN (' . Database::placeholders( $items, $placeholder ) . ')';
		return $this->database->rows( "SELECT $item AS id$rest, $sum FROM $table WHERE kind = %d AND period IN ($in)$only GROUP BY id$rest ORDER BY NULL", [ $kind, ...( $items ?? [] ) ] );
	}

	/** What to group by: numbers take a third of the time that text does. */
	private function item( string $table, int $kind ): string {
		// In one table they are numbers; to cast them takes longer than to add them up.
		if ( $table === $this->tables->product_counts || ! isset( self::IDS[ $kind ] ) ) {
			return 'item';
		}
		$number = 'CAST(item AS UNSIGNED)';
		return in_array( Sale_Tally::NO_SESSION, self::IDS[ $kind ], true ) ? "CASE item WHEN '" . Sale_Tally::NO_SESSION . "' THEN 1 ELSE $number END" : $number;
	}

	/** The item as it is in the table. */
	private static function text( int $kind, string $id ): string {
		return self::IDS[ $kind ][ (int) $id ] ?? $id;
	}

	/**
	 * @param string[] $columns
	 * @return array<string,int>
	 */
	private static function numbers( array $row, array $columns ): array {
		return array_map( 'intval', array_intersect_key( $row, array_flip( $columns ) ) );
	}
}
