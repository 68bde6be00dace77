<?php
declare( strict_types=1 );

namespace Footfall\Storage;

use Footfall\Counts\Periods;

/**
 * Marks in WordPress's own database. The row of a mark is the lock between those who mark and those who count.
 */
final class Wpdb_Stale_Store implements Stale_Store {
	private string $table;

	public function __construct( private Database $database ) {
		$this->table = ( new Tables( $database->prefix() ) )->stale;
	}

	public function mark( array $periods ): void {
		$periods = array_unique( $periods );
		// Always in the same order, so that nobody waits for each other.
		sort( $periods );
		$rows = array_map( static fn( int $period ): array => [ 'period' => $period ], $periods );
		// Not IGNORE: a mark that is there already has to be locked, too.
		$this->database->insert( 'INSERT', $this->table, [ 'period' => '%d' ], $rows, 'ON DUPLICATE KEY UPDATE period = VALUES(period)' );
	}

	public function take( array $periods ): int {
		sort( $periods );
		$group = intdiv( $periods[0], 100 );
		// The row of the day itself (of the year, for a month, and so on) lets one recount in at a time.
		$this->mark( [ $group ] );
		$all = [ $group, ...$periods ];
		return $this->database->execute( "DELETE FROM {$this->table} WHERE period IN (" . Database::placeholders( $all ) . ')', $all ) - 1;
	}

	public function days( string $from = '', string $to = '' ): array {
		$rows = $this->database->rows(
			"SELECT period FROM {$this->table} WHERE period BETWEEN %d AND %d ORDER BY period DESC",
			[ 100 * ( '' === $from ? Periods::FIRST_DAY : Periods::day( $from ) ), 100 * ( '' === $to ? Periods::LAST_DAY : Periods::day( $to ) ) + 99 ]
		);
		$days = [];
		foreach ( $rows as $row ) {
			$days[ Periods::day_of( (int) $row['period'] ) ] = true;
		}
		return array_keys( $days );
	}

	public function hours_of( string $day ): array {
		return $this->between( 100 * Periods::day( $day ), 100 * Periods::day( $day ) + 99, 'ASC' );
	}

	public function dekads(): array {
		return $this->between( intdiv( Periods::FIRST_DAY, 10 ), intdiv( Periods::LAST_DAY, 10 ), 'DESC' );
	}

	public function months(): array {
		return $this->between( intdiv( Periods::FIRST_DAY, 100 ), intdiv( Periods::LAST_DAY, 100 ), 'DESC' );
	}

	/** @return int[] */
	private function between( int $from, int $to, string $order ): array {
		$rows = $this->database->rows( "SELECT period FROM {$this->table} WHERE period BETWEEN %d AND %d ORDER BY period $order", [ $from, $to ] );
		return array_map( 'intval', array_column( $rows, 'period' ) );
	}
}
