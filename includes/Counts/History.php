<?php
declare( strict_types=1 );

namespace Footfall\Counts;

use Footfall\Storage\Count_History;
use Footfall\Storage\Database;
use Footfall\Storage\Storage_Exception;
use Footfall\Storage\Wpdb_Stale_Store;

/**
 * Has everything counted anew that there is: after an update from a version without these counts, or
 * when the store has another timezone. The marks are the progress, so it may be killed at any instant.
 */
final class History {
	private const OPTION = 'footfall_count_history';

	private const NOTHING = [
		'days'        => 0,
		'until'       => '',
		'finished_at' => 0,
	];

	private const HOURS = 24;

	public static function is_marked(): bool {
		return is_array( get_option( self::OPTION ) );
	}

	/** On update_option_timezone_string and update_option_gmt_offset: the next recount marks all days. */
	public static function again(): void {
		delete_option( self::OPTION );
	}

	/**
	 * Marks every hour of every day that has raw rows, once the orders have what they are counted by.
	 *
	 * @param Database $database
	 * @param float    $end      Unix time when to stop; the next call goes on.
	 * @return bool Whether all are marked.
	 * @throws Storage_Exception
	 */
	public static function mark( Database $database, float $end = INF ): bool {
		$history = new Count_History( $database );
		while ( $history->complete_orders() > 0 ) {
			if ( microtime( true ) >= $end ) {
				return false;
			}
		}
		$days  = $history->days();
		$stale = new Wpdb_Stale_Store( $database );
		// A year in one go: some ten thousand rows.
		foreach ( array_chunk( $days, 366 ) as $some ) {
			$hours = [];
			foreach ( $some as $day ) {
				$first = 100 * Periods::day( $day );
				array_push( $hours, ...range( $first, $first + self::HOURS - 1 ) );
			}
			$database->transaction( static fn() => $stale->mark( $hours ) );
		}
		$state = [
			'days'        => count( $days ),
			'until'       => $days ? end( $days ) : '',
			'finished_at' => $days ? 0 : time(),
		];
		update_option( self::OPTION, $state + self::NOTHING, false );
		return true;
	}

	/**
	 * @return array{total:int,done:int,finished:bool} Days to be counted, and how many are.
	 * @throws Storage_Exception
	 */
	public static function progress(): array {
		$state = get_option( self::OPTION );
		$state = ( is_array( $state ) ? $state : [] ) + self::NOTHING;
		$left  = 0;
		if ( is_array( get_option( self::OPTION ) ) && 0 === $state['finished_at'] ) {
			// The last day goes on: it is marked all the time.
			$left = count( array_diff( ( new Wpdb_Stale_Store( Database::of_site() ) )->days( '', $state['until'] ), [ $state['until'] ] ) );
			if ( 0 === $left ) {
				update_option( self::OPTION, [ 'finished_at' => time() ] + $state, false );
			}
		}
		return [
			'total'    => $state['days'],
			'done'     => max( 0, $state['days'] - $left ),
			'finished' => self::is_marked() && 0 === $left,
		];
	}
}
