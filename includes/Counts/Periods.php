<?php
declare( strict_types=1 );

namespace Footfall\Counts;

/**
 * Moments as months (202611), dekads (2026113: the 1st to the 10th of a month, the 11th to the 20th, and
 * the rest), days (20261122) and hours (2026112203) of the store's timezone. An hour that the clocks
 * repeat in autumn is one period; one that they leave out in spring never comes.
 */
final class Periods {
	public const FIRST_DAY = 19700101;
	public const LAST_DAY  = 41001231;

	/** Of a month. */
	private const DEKADS = 3;

	/** Every timezone's offset is a multiple of this. */
	private const SLOT_MS = 900000;

	private const HOUR_MS = 3600000;
	private const DAY_MS  = 86400000;

	/** @var array<int,int> Hour by slot. */
	private array $hours = [];

	public function __construct( private \DateTimeZone $timezone ) {}

	public static function of_site(): self {
		return new self( wp_timezone() );
	}

	/** @param string $day YYYY-MM-DD. */
	public static function day( string $day ): int {
		return (int) str_replace( '-', '', $day );
	}

	/** @param string $day YYYY-MM-DD. */
	public static function month( string $day ): int {
		return intdiv( self::day( $day ), 100 );
	}

	/** @param string $day YYYY-MM-DD. */
	public static function dekad( string $day ): int {
		return 10 * self::month( $day ) + min( self::DEKADS, intdiv( self::day( $day ) % 100 + 9, 10 ) );
	}

	/**
	 * @param int $period A dekad or a month.
	 * @return array{0:int,1:int} The first and the last of the days of a dekad, of the dekads of a month; some of
	 *         them may not be.
	 */
	public static function parts( int $period ): array {
		if ( self::is_month( $period ) ) {
			return [ 10 * $period + 1, 10 * $period + self::DEKADS ];
		}
		[ $first, $number ] = [ 100 * intdiv( $period, 10 ), $period % 10 ];
		return [ $first + 10 * $number - 9, $first + ( self::DEKADS === $number ? 31 : 10 * $number ) ];
	}

	/** @param int $period A dekad or a month. */
	public static function is_month( int $period ): bool {
		return $period <= intdiv( self::LAST_DAY, 100 );
	}

	/**
	 * @param int $period A day or an hour.
	 * @return string YYYY-MM-DD.
	 */
	public static function day_of( int $period ): string {
		$day = (string) ( $period > self::LAST_DAY ? intdiv( $period, 100 ) : $period );
		return substr( $day, 0, 4 ) . '-' . substr( $day, 4, 2 ) . '-' . substr( $day, 6, 2 );
	}

	/**
	 * @param int         $ms  UTC.
	 * @param string|null $day YYYY-MM-DD as the row has it, if it has one: it was stored when the store's timezone
	 *                         may have been another, and its counts are those of that day.
	 */
	public function hour( int $ms, ?string $day = null ): int {
		$slot = intdiv( $ms, self::SLOT_MS );
		if ( ! isset( $this->hours[ $slot ] ) ) {
			if ( count( $this->hours ) > 5000 ) {
				$this->hours = [];
			}
			$this->hours[ $slot ] = (int) ( new \DateTimeImmutable( '@' . intdiv( $ms, 1000 ) ) )->setTimezone( $this->timezone )->format( 'YmdH' );
		}
		return null === $day ? $this->hours[ $slot ] : 100 * self::day( $day ) + $this->hours[ $slot ] % 100;
	}

	/**
	 * @param string $day YYYY-MM-DD.
	 * @return array{0:int,1:int} ms UTC: when it begins, and when the next one does.
	 */
	public function bounds( string $day ): array {
		$begins = new \DateTimeImmutable( "$day 00:00:00", $this->timezone );
		return [ 1000 * $begins->getTimestamp(), 1000 * $begins->modify( '+1 day' )->setTime( 0, 0 )->getTimestamp() ];
	}

	/**
	 * @param string $day YYYY-MM-DD.
	 * @return int[] The hours that the store's clocks show on that day, ascending.
	 */
	public function hours_of( string $day ): array {
		[ $from, $to ] = $this->bounds( $day );
		$hours         = [];
		for ( $ms = $from; $ms < $to; $ms += self::SLOT_MS ) {
			$hours[ $this->hour( $ms ) ] = true;
		}
		return array_keys( $hours );
	}

	/**
	 * @param string $day   YYYY-MM-DD.
	 * @param int[]  $hours Periods of that day.
	 * @return array<int,array{0:int,1:int}> ms UTC, from (included) to (not included), ascending; what is next
	 *         to each other is one.
	 */
	public function ranges( string $day, array $hours ): array {
		[ $from, $to ] = $this->bounds( $day );
		$ranges        = [];
		$last          = -1;
		for ( $ms = $from; $ms < $to; $ms += self::SLOT_MS ) {
			if ( ! in_array( $this->hour( $ms ), $hours, true ) ) {
				continue;
			}
			if ( $last >= 0 && $ranges[ $last ][1] === $ms ) {
				$ranges[ $last ][1] = $ms + self::SLOT_MS;
			} else {
				$ranges[ ++$last ] = [ $ms, $ms + self::SLOT_MS ];
			}
		}
		return $ranges;
	}

	/**
	 * SQL that MySQL and SQLite know for the hour of a moment on that day, as a period.
	 *
	 * @param string $column ms UTC.
	 * @param string $day    YYYY-MM-DD, the day of the row.
	 */
	public function hour_sql( string $column, string $day ): string {
		$local = "( $column + " . $this->offset_sql( $column, $day ) . ' )';
		// Not DIV, which SQLite lacks, and no rest for / to round.
		return sprintf( '( %d + ( %2$s %% %3$d - %2$s %% %4$d ) / %4$d )', 100 * self::day( $day ), $local, self::DAY_MS, self::HOUR_MS );
	}

	/** The timezone's offset in ms; more than one where the clocks change around that day. */
	private function offset_sql( string $column, string $day ): string {
		[ $from, $to ] = $this->bounds( $day );
		// A day more on both sides: the row's day may be that of another timezone.
		$from   = intdiv( $from - self::DAY_MS, 1000 );
		$to     = intdiv( $to + self::DAY_MS, 1000 );
		$offset = 1000 * $this->timezone->getOffset( new \DateTimeImmutable( "@$from" ) );
		$cases  = '';
		// Of a timezone that is a mere offset there is nothing to hear.
		foreach ( array_slice( $this->timezone->getTransitions( $from, $to ) ?: [], 1 ) as $change ) {
			$cases .= sprintf( ' WHEN %s < %d THEN %d', $column, 1000 * $change['ts'], $offset );
			$offset = 1000 * $change['offset'];
		}
		return '' === $cases ? "( $offset )" : "CASE$cases ELSE $offset END";
	}

	/**
	 * The fewest periods that make up a range of days.
	 *
	 * @param string $from YYYY-MM-DD, included.
	 * @param string $to   YYYY-MM-DD, included.
	 * @param int[]  $but  Months and dekads that are not to be used: what they are made of is.
	 * @return int[] Whole months, whole dekads and, for the rest, days.
	 */
	public static function covering( string $from, string $to, array $but = [] ): array {
		$periods = [];
		$last    = new \DateTimeImmutable( "$to 12:00:00 UTC" );
		for ( $day = new \DateTimeImmutable( "$from 12:00:00 UTC" ); $day <= $last; $day = $day->modify( '+1 day' ) ) {
			[ $year, $month, $first ] = array_map( 'intval', explode( ' ', $day->format( 'Y m j' ) ) );
			$month_ends               = $day->modify( 'last day of this month' );
			$dekad                    = self::dekad( $day->format( 'Y-m-d' ) );
			$dekad_ends               = self::DEKADS === $dekad % 10 ? $month_ends : $day->setDate( $year, $month, $dekad % 10 * 10 );
			$begins_dekad             = 1 === $first % 10 && $first < 30;
			if ( 1 === $first && $month_ends <= $last && ! in_array( intdiv( $dekad, 10 ), $but, true ) ) {
				$periods[] = intdiv( $dekad, 10 );
				$day       = $month_ends;
			} elseif ( $begins_dekad && $dekad_ends <= $last && ! in_array( $dekad, $but, true ) ) {
				$periods[] = $dekad;
				$day       = $dekad_ends;
			} else {
				$periods[] = (int) $day->format( 'Ymd' );
			}
		}
		return $periods;
	}
}
