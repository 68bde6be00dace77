<?php
declare( strict_types=1 );

namespace Footfall\Counts;

/**
 * Some hours of one day, which are counted anew: the SQL that finds raw rows of them.
 */
final class Hours {
	/** Days have up to so many. */
	private const ALL = 24;

	/**
	 * @param string  $day     YYYY-MM-DD of the store.
	 * @param int[]   $hours   Periods of that day (2026112203), ascending.
	 * @param Periods $periods
	 * @param bool    $keeps_items Whether hours are kept by item, too: false for days of long ago, which are only
	 *                             counted as a whole.
	 */
	public function __construct( public readonly string $day, public readonly array $hours, private Periods $periods, public readonly bool $keeps_items = true ) {}

	/** @param string $day YYYY-MM-DD. */
	public static function whole_day( string $day, Periods $periods, bool $keeps_items = true ): self {
		$first = 100 * Periods::day( $day );
		return new self( $day, range( $first, $first + self::ALL - 1 ), $periods, $keeps_items );
	}

	/**
	 * The same hours one by one, for days on which so much happened that the rows of all are too many for the memory.
	 *
	 * @return self[]
	 */
	public function one_by_one(): array {
		return array_map( fn( int $hour ): self => new self( $this->day, [ $hour ], $this->periods, $this->keeps_items ), $this->hours );
	}

	public function is_whole_day(): bool {
		return self::ALL === count( $this->hours );
	}

	public function day_period(): int {
		return Periods::day( $this->day );
	}

	public function dekad_period(): int {
		return Periods::dekad( $this->day );
	}

	/**
	 * The condition that a raw row is of these hours. It holds no placeholders.
	 *
	 * @param string $day    Column with the store's day.
	 * @param string $moment Column with ms UTC.
	 */
	public function where( string $day, string $moment ): string {
		$where = "$day = '{$this->day}'";
		if ( $this->is_whole_day() ) {
			return $where;
		}
		$ranges = array_map(
			static fn( array $range ): string => sprintf( '(%1$s >= %2$d AND %1$s < %3$d)', $moment, $range[0], $range[1] ),
			$this->periods->ranges( $this->day, $this->hours )
		);
		// A row whose day is that of another timezone lies outside of the day. Mostly there is none, and an index knows that.
		[ $from, $to ] = $this->periods->bounds( $this->day );
		$ranges[]      = "(( $moment < $from OR $moment >= $to ) AND {$this->hour( $moment )} IN (" . implode( ',', $this->hours ) . '))';
		return $where . ' AND ( ' . implode( ' OR ', $ranges ) . ' )';
	}

	/**
	 * The hour of a raw row as a period, for SELECT and GROUP BY. It holds no placeholders.
	 *
	 * @param string $moment Column with ms UTC.
	 */
	public function hour( string $moment ): string {
		return $this->periods->hour_sql( $moment, $this->day );
	}
}
