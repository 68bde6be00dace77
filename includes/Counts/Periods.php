<?php
declare( strict_types=1 );

namespace Footfall\Counts;

/**
 * Moments as months (202611), days (20261122) and hours (2026112203) of the store's timezone. An
 * hour that the clocks repeat in autumn is one period; one that they leave out in spring never comes.
 */
final class Periods {
	public const FIRST_DAY = 19700101;
	public const LAST_DAY  = 41001231;

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
	 * @param int[]  $but  Months that are not to be used (Stale_Store::months()): their days are taken.
	 * @return int[] Whole months and, for the rest, days.
	 */
	public static function covering( string $from, string $to, array $but = [] ): array {
		$periods = [];
		$day     = new \DateTimeImmutable( "$from 12:00:00 UTC" );
		$last    = new \DateTimeImmutable( "$to 12:00:00 UTC" );
		while ( $day <= $last ) {
			$end   = $day->modify( 'last day of this month' );
			$month = (int) $day->format( 'Ym' );
			if ( '01' === $day->format( 'd' ) && $end <= $last && ! in_array( $month, $but, true ) ) {
				$periods[] = $month;
				$day       = $end->modify( '+1 day' );
				continue;
			}
			for ( $end = min( $end, $last ); $day <= $end; $day = $day->modify( '+1 day' ) ) {
				$periods[] = (int) $day->format( 'Ymd' );
			}
		}
		return $periods;
	}
}
