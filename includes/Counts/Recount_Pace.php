<?php
declare( strict_types=1 );

namespace Footfall\Counts;

/**
 * How often the same is counted anew: a busy hour is marked all the time, and the dekad that goes
 * on with it.
 */
final class Recount_Pace {
	/** When a long count was last made: day, at (seconds), took (seconds); and when this dekad was: dekad, dekad_at. */
	private const OPTION = 'footfall_recount';

	private const NOTHING = [
		'day'      => '',
		'at'       => 0,
		'took'     => 0.0,
		'dekad'    => 0,
		'dekad_at' => 0,
	];

	/** What took a second is counted twice a minute at most. */
	private const REST_FACTOR = 30;

	/** What takes less needs no rest. Seconds. */
	private const QUICK = 0.05;

	/** Seconds. */
	private const DEKAD_RESTS = 3600;

	/** @param string $day YYYY-MM-DD. */
	public function rests( string $day ): bool {
		$last = self::last();
		return $day === $last['day'] && time() < $last['at'] + self::REST_FACTOR * $last['took'];
	}

	/**
	 * @param string $day  YYYY-MM-DD, counted just now.
	 * @param float  $took Seconds.
	 */
	public function note( string $day, float $took ): void {
		if ( $took > self::QUICK ) {
			self::keep( [ 'day' => $day, 'at' => time(), 'took' => $took ] );
		}
	}

	/** @param int $dekad As in Periods. */
	public function dekad_rests( int $dekad ): bool {
		$last = self::last();
		return $dekad === $last['dekad'] && time() < $last['dekad_at'] + self::DEKAD_RESTS;
	}

	/** @param int $dekad The one that goes on, counted just now. */
	public function note_dekad( int $dekad ): void {
		self::keep( [ 'dekad' => $dekad, 'dekad_at' => time() ] );
	}

	private static function keep( array $news ): void {
		update_option( self::OPTION, $news + self::last(), false );
	}

	/** @return array{day:string,at:int,took:float,dekad:int,dekad_at:int} */
	private static function last(): array {
		$last = get_option( self::OPTION );
		return ( is_array( $last ) ? $last : [] ) + self::NOTHING;
	}
}
