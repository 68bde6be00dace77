<?php
declare( strict_types=1 );

namespace Footfall\Counts;

use Footfall\Problem_Log;
use Footfall\Storage\Database;
use Footfall\Storage\Migrations;
use Footfall\Storage\Stale_Store;
use Footfall\Storage\Storage_Exception;
use Footfall\Storage\Wpdb_Product_Counts;
use Footfall\Storage\Wpdb_Sale_Counts;
use Footfall\Storage\Wpdb_Stale_Store;
use Footfall\Storage\Wpdb_Unique_Visitors;
use Footfall\Storage\Wpdb_Visit_Counts;

/**
 * Counts marked hours anew: each minute after the drain, and before a report is read. A day is one
 * transaction, so it may be killed at any instant: the marks are there until the counts are.
 */
final class Recount {
	/** For so long hours are kept by item; of days before, only those of the total are. */
	public const DAYS_WITH_HOURS = 62;

	/** How long to wait for another recount of the same day. Seconds. */
	private const PATIENCE = 2;

	/** On footfall_drain, where the drain, Backfill and Reconciliation want their time, too. Seconds. */
	private const SLICE = 5.0;

	/** A purge waits for days that are not counted yet, but no longer than this. */
	private const PURGE_WAITS = 7;

	/** MySQL's "lock wait timeout" and "deadlock": somebody else is at it. */
	private const BUSY = [ 1205, 1213 ];

	private const MOST_FAILURES = 3;

	/**
	 * @param Count_Source[] $sources
	 */
	public function __construct( private Database $database, private Stale_Store $stale, private array $sources, private Periods $periods, private Recount_Pace $pace = new Recount_Pace() ) {}

	public static function of_site(): self {
		$database = Database::of_site();
		return new self( $database, new Wpdb_Stale_Store( $database ), self::sources( $database ), Periods::of_site() );
	}

	/** On footfall_drain, after the drain. */
	public static function tick(): void {
		self::of_site()->run( self::SLICE );
	}

	/** @return Count_Source[] Every family of counts. */
	public static function sources( Database $database ): array {
		return [ new Wpdb_Visit_Counts( $database ), new Wpdb_Product_Counts( $database ), new Wpdb_Sale_Counts( $database ), new Wpdb_Unique_Visitors( $database ) ];
	}

	/**
	 * @param float  $seconds When to stop at the latest, between two days. At least one is counted.
	 * @param string $from    YYYY-MM-DD: only days from here …
	 * @param string $to      … to here; '' without a limit.
	 * @param bool   $at_once Also what was counted a moment ago.
	 * @return bool Whether nothing is left to count: then reports of these days are complete.
	 */
	public function run( float $seconds, string $from = '', string $to = '', bool $at_once = false ): bool {
		if ( Migrations::needed() ) {
			return false;
		}
		$end = microtime( true ) + $seconds;
		try {
			if ( ! History::is_marked() && ! History::mark( $this->database, $end ) ) {
				return false;
			}
			$due = array_filter( $this->stale->days( $from, $to ), fn( string $day ): bool => $at_once || ! $this->pace->rests( $day ) );
			$this->each( $due, $end, fn( string $day ) => $this->count_day( $day ) );
			if ( microtime( true ) < $end ) {
				$this->each( $this->due_dekads( $at_once ), $end, fn( int $dekad ) => $this->count_sum( $dekad ) );
			}
			if ( microtime( true ) < $end ) {
				$this->each( $this->due_months(), $end, fn( int $month ) => $this->count_sum( $month ) );
			}
			return ! $this->stale->days( $from, $to );
		} catch ( \Throwable $problem ) {
			Problem_Log::add_throwable( $problem );
			return false;
		}
	}

	/**
	 * One that fails does not keep the others from being counted; when some do, the fault is not theirs.
	 *
	 * @param array<int,int|string> $periods
	 * @throws \Throwable
	 */
	private function each( array $periods, float $end, callable $count ): void {
		$failures = 0;
		foreach ( $periods as $period ) {
			try {
				$count( $period );
			} catch ( \Throwable $problem ) {
				if ( ++$failures >= self::MOST_FAILURES ) {
					throw $problem;
				}
				if ( ! in_array( $problem->getCode(), self::BUSY, true ) ) {
					Problem_Log::add_throwable( $problem );
				}
			}
			if ( microtime( true ) >= $end ) {
				return;
			}
		}
	}

	/**
	 * Before raw rows are purged: counts them for the last time.
	 *
	 * @param string $what    Count_Source::EVENTS or SESSIONS.
	 * @param string $day     YYYY-MM-DD; the days before it are to be purged.
	 * @param float  $seconds When to stop counting at the latest.
	 * @return string The day before which they may be purged now.
	 * @throws Storage_Exception
	 */
	public function before_purge( string $what, string $day, float $seconds ): string {
		$yesterday = static fn( string $day, int $days = 1 ): string => gmdate( 'Y-m-d', strtotime( "$day 12:00 UTC" ) - $days * 86400 );
		if ( ! $this->run( $seconds, '', $yesterday( $day ), true ) ) {
			$left = $this->stale->days( '', $yesterday( $day ) );
			$day  = max( $left ? end( $left ) : $day, $yesterday( $day, self::PURGE_WAITS ) );
		}
		Purged::note( $what, $day );
		return $day;
	}

	/**
	 * Removes hours by item that are older than DAYS_WITH_HOURS.
	 *
	 * @param float $seconds When to stop at the latest; the next run goes on.
	 * @throws Storage_Exception
	 */
	public function thin( float $seconds ): void {
		$end    = microtime( true ) + $seconds;
		$before = Periods::day( $this->first_day_with_hours() );
		foreach ( $this->sources as $source ) {
			do {
				$gone = $source->thin( $before );
			} while ( $gone > 0 && microtime( true ) < $end );
		}
	}

	private function count_day( string $day ): void {
		$began  = microtime( true );
		$marked = $this->stale->hours_of( $day );
		if ( ! $marked ) {
			return;
		}
		$hours = $day < $this->first_day_with_hours() ? Hours::whole_day( $day, $this->periods, false ) : new Hours( $day, $marked, $this->periods );
		$this->in_transaction(
			function () use ( $day, $marked, $hours ): void {
				if ( 0 === $this->stale->take( $marked ) ) {
					return;
				}
				foreach ( $this->sources as $source ) {
					if ( $day >= Purged::before( $source->reads() ) ) {
						$source->recount( $hours );
					}
				}
				$this->stale->mark( [ $hours->dekad_period() ] );
			}
		);
		$this->pace->note( $day, microtime( true ) - $began );
	}

	/**
	 * Reports make a marked dekad of its days. So it has time until its days are counted, and while it goes on.
	 *
	 * @return int[]
	 */
	private function due_dekads( bool $at_once ): array {
		$dekads = $this->stale->dekads();
		if ( ! $dekads ) {
			return [];
		}
		$dekads = array_diff( $dekads, array_map( [ Periods::class, 'dekad' ], $this->stale->days() ) );
		return array_filter( $dekads, fn( int $dekad ): bool => $at_once || ! $this->pace->dekad_rests( $dekad ) );
	}

	/** @return int[] Marked ones of which no dekad and no day is left to count. */
	private function due_months(): array {
		$months = $this->stale->months();
		if ( ! $months ) {
			return [];
		}
		return array_diff(
			$months,
			array_map( [ Periods::class, 'month' ], $this->stale->days() ),
			array_map( static fn( int $dekad ): int => intdiv( $dekad, 10 ), $this->stale->dekads() )
		);
	}

	/** @param int $period A dekad or a month. */
	private function count_sum( int $period ): void {
		$this->in_transaction(
			function () use ( $period ): void {
				if ( 0 === $this->stale->take( [ $period ] ) ) {
					return;
				}
				foreach ( $this->sources as $source ) {
					$source->recount_sum( $period );
				}
				if ( ! Periods::is_month( $period ) ) {
					$this->stale->mark( [ intdiv( $period, 10 ) ] );
				}
			}
		);
		if ( Periods::dekad( $this->days_ago( 0 ) ) === $period ) {
			$this->pace->note_dekad( $period );
		}
	}

	private function in_transaction( callable $work ): void {
		$this->database->with_patience( self::PATIENCE, fn() => $this->database->transaction( $work ) );
	}

	private function first_day_with_hours(): string {
		return $this->days_ago( self::DAYS_WITH_HOURS );
	}

	private function days_ago( int $days ): string {
		return Periods::day_of( intdiv( $this->periods->hour( 1000 * ( time() - DAY_IN_SECONDS * $days ) ), 100 ) );
	}
}
