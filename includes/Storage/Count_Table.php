<?php
declare( strict_types=1 );

namespace Footfall\Storage;

use Footfall\Counts\Hours;
use Footfall\Counts\Kinds;
use Footfall\Counts\Periods;

/**
 * A table of counts: rows of a kind, a period and an item, with numbers that add up. Hours come from
 * raw rows, days are the sum of their hours, dekads of their days, months of their dekads. Every method may throw
 * Storage_Exception, and all but thin() belong into the transaction of a recount.
 */
final class Count_Table {
	private const BATCH = 1000;

	/**
	 * @param Database $database
	 * @param string   $table With prefix.
	 * @param int[]    $kinds Kinds that there are, TOTAL first.
	 * @param string[] $sums  Columns with numbers.
	 * @param string[] $keys  Columns of the key after kind and period.
	 */
	public function __construct( private Database $database, private string $table, private array $kinds, private array $sums, private array $keys = [ 'item' ] ) {}

	/** Removes the rows of these hours. */
	public function clear( Hours $hours ): void {
		$this->remove( $this->kinds, $hours->hours );
		if ( ! $hours->keeps_items ) {
			$this->remove( $this->item_kinds(), [ $hours->day_period() ] );
		}
	}

	/**
	 * Adds to these hours. Items that the database takes for the same (its collation may not tell
	 * upper case from lower) become one.
	 *
	 * @param Hours                                    $hours
	 * @param iterable<array<string,int|string|float>> $rows  kind, hour (a period; a number or its text), the keys, and
	 *                                                        sums, of which some may be missing.
	 */
	public function add( Hours $hours, iterable $rows ): void {
		$columns = [ 'kind' => '%d', 'period' => '%d' ] + array_fill_keys( $this->keys, '%s' ) + array_fill_keys( $this->sums, '%d' );
		$adds    = array_map( static fn( string $sum ): string => "$sum = $sum + VALUES($sum)", $this->sums );
		$this->database->insert( 'INSERT', $this->table, $columns, $this->prepared( $hours, $rows ), 'ON DUPLICATE KEY UPDATE ' . implode( ', ', $adds ) );
	}

	/** Makes the day's rows from all its hours. */
	public function sum_day( Hours $hours ): void {
		$first = 100 * $hours->day_period();
		// Where items have no hours, add() has made their days.
		$this->sum( $hours->keeps_items ? $this->kinds : [ Kinds::TOTAL ], $hours->day_period(), $first, $first + 99 );
	}

	/** @param int $period A dekad or a month (Periods::parts()). */
	public function sum_parts( int $period ): void {
		$this->sum( $this->kinds, $period, ...Periods::parts( $period ) );
	}

	/**
	 * Removes hours by item; those of the total stay.
	 *
	 * @param int $before Hours before this day (20261122).
	 * @param int $limit  Rows at most, about.
	 * @return int Rows removed; 0 when there are no more.
	 */
	public function thin( int $before, int $limit = self::BATCH ): int {
		$gone = 0;
		foreach ( $this->item_kinds() as $kind ) {
			// Between the last day and the first hour there is nothing, so the oldest hour is found at once.
			$rows = $this->database->rows(
				"SELECT period FROM {$this->table} WHERE kind = %d AND period >= %d AND period < %d ORDER BY period LIMIT %d",
				[ $kind, 1000000000, 100 * $before, $limit ]
			);
			$gone += $this->remove( [ $kind ], array_map( 'intval', array_unique( array_column( $rows, 'period' ) ) ) );
		}
		return $gone;
	}

	/** @return \Generator<int,array<string,int|string|float>> */
	private function prepared( Hours $hours, iterable $rows ): \Generator {
		foreach ( $rows as $row ) {
			$hour = (int) $row['hour'];
			yield [ 'period' => Kinds::TOTAL === (int) $row['kind'] || $hours->keeps_items ? $hour : intdiv( $hour, 100 ) ] + $row + array_fill_keys( $this->sums, 0 );
		}
	}

	/** @param int[] $kinds */
	private function sum( array $kinds, int $period, int $from, int $to ): void {
		$this->remove( $kinds, [ $period ] );
		$in   = implode( ',', $kinds );
		$keys = implode( ', ', $this->keys );
		$sums = implode( ', ', $this->sums );
		$sum  = implode( ', ', array_map( static fn( string $sum ): string => "SUM($sum)", $this->sums ) );
		$this->database->execute(
			"INSERT INTO {$this->table} (kind, period, $keys, $sums) SELECT kind, $period, $keys, $sum FROM {$this->table}
			WHERE kind IN ($in) AND period BETWEEN $from AND $to GROUP BY kind, $keys"
		);
	}

	/**
	 * @param int[] $kinds
	 * @param int[] $periods
	 */
	private function remove( array $kinds, array $periods ): int {
		if ( ! $kinds || ! $periods ) {
			return 0;
		}
		return $this->database->execute( "DELETE FROM {$this->table} WHERE kind IN (" . implode( ',', $kinds ) . ') AND period IN (' . implode( ',', $periods ) . ')' );
	}

	/** @return int[] */
	private function item_kinds(): array {
		return array_values( array_diff( $this->kinds, [ Kinds::TOTAL ] ) );
	}
}
