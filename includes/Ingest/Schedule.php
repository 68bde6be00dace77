<?php
declare( strict_types=1 );

namespace Footfall\Ingest;

use Footfall\Privacy\Retention;

/**
 * Work in the background: the drain each minute and the purge each day, by Action Scheduler where
 * WooCommerce brings it, else by WP-Cron.
 */
final class Schedule {
	/** Actions that Plugin.php binds to drain() and daily(). */
	public const DRAIN = 'footfall_drain';
	public const DAILY = 'footfall_daily';

	private const GROUP         = 'footfall';
	private const INTERVAL      = 'footfall_minute';
	private const CHECKED       = 'footfall_schedule_checked_at';
	private const CHECK_SECONDS = 600;

	/**
	 * Many hosts give PHP 30 seconds, and so does Action Scheduler: that has to do for the drain and, after it on
	 * the same action, for Recount (5), Backfill and Reconciliation (6 each).
	 */
	private const DRAIN_SECONDS = 15.0;

	/** Schedules what is not scheduled. May be called as often as one likes, on init or later. */
	public static function start(): void {
		update_option( self::CHECKED, time(), true );
		foreach ( [ self::DRAIN => MINUTE_IN_SECONDS, self::DAILY => DAY_IN_SECONDS ] as $hook => $seconds ) {
			if ( self::has_action_scheduler() ) {
				// From the time when there was no WooCommerce.
				wp_clear_scheduled_hook( $hook );
				if ( ! as_has_scheduled_action( $hook, [], self::GROUP ) ) {
					as_schedule_recurring_action( time() + $seconds, $seconds, $hook, [], self::GROUP, true );
				}
			} elseif ( ! wp_next_scheduled( $hook ) ) {
				wp_schedule_event( time() + $seconds, self::DRAIN === $hook ? self::INTERVAL : 'daily', $hook );
			}
		}
	}

	/** On admin_init: WooCommerce, and its scheduler with it, may have come or gone. No query but every ten minutes. */
	public static function keep_up(): void {
		if ( time() - (int) get_option( self::CHECKED, 0 ) > self::CHECK_SECONDS ) {
			self::start();
		}
	}

	public static function stop(): void {
		foreach ( [ self::DRAIN, self::DAILY ] as $hook ) {
			wp_clear_scheduled_hook( $hook );
			if ( self::has_action_scheduler() ) {
				as_unschedule_all_actions( $hook, [], self::GROUP );
			}
		}
		delete_option( self::CHECKED );
	}

	/**
	 * On cron_schedules.
	 *
	 * @param mixed $intervals
	 * @return mixed
	 */
	public static function add_interval( mixed $intervals ): mixed {
		if ( is_array( $intervals ) ) {
			$intervals[ self::INTERVAL ] = [
				'interval' => MINUTE_IN_SECONDS,
				'display'  => __( 'Each minute (Footfall)', 'footfall' ),
			];
		}
		return $intervals;
	}

	/** On footfall_drain. */
	public static function drain(): void {
		Drain::of_site()->run( self::DRAIN_SECONDS );
	}

	/** On footfall_daily. */
	public static function daily(): void {
		Retention::of_site()->run( self::DRAIN_SECONDS );
		self::remove_done_actions();
	}

	private static function has_action_scheduler(): bool {
		return function_exists( 'as_schedule_recurring_action' ) && class_exists( \ActionScheduler::class ) && \ActionScheduler::is_initialized();
	}

	/** Action Scheduler keeps what it has done for a month; one a minute would be 40,000 rows. */
	private static function remove_done_actions(): void {
		if ( ! self::has_action_scheduler() ) {
			return;
		}
		$store = \ActionScheduler::store();
		for ( $round = 0; $round < 20; $round++ ) {
			$done = $store->query_actions(
				[
					'hook'             => self::DRAIN,
					'group'            => self::GROUP,
					'status'           => \ActionScheduler_Store::STATUS_COMPLETE,
					'modified'         => as_get_datetime_object( '-1 hour' ),
					'modified_compare' => '<=',
					'per_page'         => 100,
				]
			);
			foreach ( $done as $action ) {
				$store->delete_action( $action );
			}
			if ( count( $done ) < 100 ) {
				return;
			}
		}
	}
}
