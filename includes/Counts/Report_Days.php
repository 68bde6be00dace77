<?php
declare( strict_types=1 );

namespace Footfall\Counts;

use Footfall\Storage\Stale_Store;
use Footfall\Storage\Storage_Exception;

/**
 * The days of a report, as the counts have them.
 */
final class Report_Days {
	/** So many days are few enough to look at each session. */
	private const EXACT_VISITORS = 31;

	/**
	 * @param string   $from           YYYY-MM-DD.
	 * @param string   $to             YYYY-MM-DD, included.
	 * @param int[]    $periods        Months, dekads and days that make them up.
	 * @param bool     $exact_visitors Whether visitors are to be counted from the sessions: else they are estimated.
	 * @param int|null $complete_until ms UTC: what came later is not wholly counted; null when all of it is.
	 */
	private function __construct(
		public readonly string $from,
		public readonly string $to,
		public readonly array $periods,
		public readonly bool $exact_visitors,
		public readonly ?int $complete_until
	) {}

	/**
	 * @param string $from YYYY-MM-DD.
	 * @param string $to   YYYY-MM-DD, included.
	 * @throws Storage_Exception
	 */
	public static function of( string $from, string $to, Stale_Store $stale, Periods $periods ): self {
		$exact = self::number( $from, $to ) <= self::EXACT_VISITORS && $from >= Purged::before( Count_Source::SESSIONS );
		$days  = $stale->days( $from, $to );
		$first = $days ? end( $days ) : null;
		$hours = $first ? $periods->ranges( $first, array_slice( $stale->hours_of( $first ), 0, 1 ) ) : [];
		return new self(
			$from,
			$to,
			Periods::covering( $from, $to, self::not_made( $stale ) ),
			$exact,
			// An hour that the clocks leave out has no moments of its own.
			null === $first ? null : ( $hours[0][0] ?? $periods->bounds( $first )[0] )
		);
	}

	/** @return int[] Dekads and months whose parts have changed since. A day marks its dekad, which marks its month when it is made. */
	private static function not_made( Stale_Store $stale ): array {
		$dekads = $stale->dekads();
		return [ ...$stale->months(), ...$dekads, ...array_map( static fn( int $dekad ): int => intdiv( $dekad, 10 ), $dekads ) ];
	}

	/** @return int How many days, both included; below 1 when they are upside down. */
	public static function number( string $from, string $to ): int {
		return (int) ( new \DateTimeImmutable( "$from UTC" ) )->diff( new \DateTimeImmutable( "$to UTC" ) )->format( '%r%a' ) + 1;
	}

	/** @return string[] Each of them, YYYY-MM-DD. */
	public function all(): array {
		$days = [];
		$last = new \DateTimeImmutable( "{$this->to} 12:00:00 UTC" );
		for ( $day = new \DateTimeImmutable( "{$this->from} 12:00:00 UTC" ); $day <= $last; $day = $day->modify( '+1 day' ) ) {
			$days[] = $day->format( 'Y-m-d' );
		}
		return $days;
	}

	/** @return string|null ISO 8601 UTC. */
	public function complete_until(): ?string {
		return null === $this->complete_until ? null : gmdate( 'Y-m-d\TH:i:s\Z', intdiv( $this->complete_until, 1000 ) );
	}
}
