<?php
declare( strict_types=1 );

namespace Footfall\Counts;

/**
 * From which day on raw rows are all there. What was purged must not be counted anew: it would be 0.
 */
final class Purged {
	private const OPTION = 'footfall_purged';

	/**
	 * @param string $what Count_Source::EVENTS, SESSIONS or LEDGER.
	 * @return string YYYY-MM-DD; '' when nothing was purged.
	 */
	public static function before( string $what ): string {
		$days = get_option( self::OPTION, [] );
		return is_array( $days ) ? (string) ( $days[ $what ] ?? '' ) : '';
	}

	/**
	 * Before the purge begins. It never goes back: what is gone stays gone when the owner wants more kept.
	 *
	 * @param string $what Count_Source::EVENTS or SESSIONS.
	 * @param string $day  YYYY-MM-DD; days before it are purged.
	 */
	public static function note( string $what, string $day ): void {
		if ( $day > self::before( $what ) ) {
			$days          = get_option( self::OPTION, [] );
			$days          = is_array( $days ) ? $days : [];
			$days[ $what ] = $day;
			update_option( self::OPTION, $days, false );
		}
	}
}
