<?php
declare( strict_types=1 );

namespace Footfall\Counts;

use Footfall\Problem_Log;
use Footfall\Storage\Database;
use Footfall\Storage\Migrations;
use Footfall\Storage\Stale_Store;
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

	/** When a long count was last made: day, at (seconds), took (seconds). */
	private const OPTION = 'footfall_recount';

	/** What took a second is counted twice a minute at most: a busy hour is marked all the time. */
	private const REST_FACTOR = 30;

	/** What takes less needs no rest. Seconds. */
	private const QUICK = 0.05;

	/** How long to wait for another recount of the same day. Seconds. */
	private const PATIENCE = 2;

	/** MySQL's "lock wait timeout" and "deadlock": somebody else is at it. */
	private const BUSY = [ 1205, 1213 ];

	/**
	 * @param Count_Source[] $sources
	 */
	public function __construct( private Database $database, private Stale_Store $stale, private array $sources, private Periods $periods ) {}

	public static function of_site(): self {
		$database = Database::of_site();
		return new self( $database, new Wpdb_Stale_Store( $database ), self::sources( $database ), Periods::of_site() );
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
			foreach ( $this->stale->days( $from, $to ) as $day ) {
				if ( $at_once || ! $this->rests( $day ) ) {
					$this->count_day( $day );
				}
				if ( microtime( true ) >= $end ) {
					break;
				}
			}
			// After the days: meanwhile, reports make a month of its days.
			foreach ( microtime( true ) < $end ? $this->stale->months() : [] as $month ) {
				$this->count_month( $month );
				if ( microtime( true ) >= $end ) {
					break;
				}
			}
			return ! $this->stale->days( $from, $to );
		} catch ( \Throwable $problem ) {
			if ( ! in_array( $problem->getCode(), self::BUSY, true ) ) {
				Problem_Log::add_throwable( $problem );
			}
			return false;
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
				$this->stale->mark( [ $hours->month_period() ] );
			}
		);
		$took = microtime( true ) - $began;
		if ( $took > self::QUICK ) {
			update_option( self::OPTION, [ 'day' => $day, 'at' => time(), 'took' => $took ], false );
		}
	}

	private function count_month( int $month ): void {
		$this->in_transaction(
			function () use ( $month ): void {
				if ( 0 === $this->stale->take( [ $month ] ) ) {
					return;
				}
				foreach ( $this->sources as $source ) {
					$source->recount_month( $month );
				}
			}
		);
	}

	private function in_transaction( callable $work ): void {
		$this->database->with_patience( self::PATIENCE, fn() => $this->database->transaction( $work ) );
	}

	private function rests( string $day ): bool {
		$last = get_option( self::OPTION );
		return is_array( $last ) && $day === $last['day'] && time() < $last['at'] + self::REST_FACTOR * $last['took'];
	}

	private function first_day_with_hours(): string {
		return Periods::day_of( intdiv( $this->periods->hour( 1000 * ( time() - DAY_IN_SECONDS * self::DAYS_WITH_HOURS ) ), 100 ) );
	}
}
