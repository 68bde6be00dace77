<?php
declare( strict_types=1 );

namespace Footfall\Privacy;

use Footfall\Counts\Count_Source;
use Footfall\Counts\Recount;
use Footfall\Ingest\Store_Day;
use Footfall\Settings;
use Footfall\Storage\Consent_Log;
use Footfall\Storage\Database;
use Footfall\Storage\Event_Store;
use Footfall\Storage\Metrics;
use Footfall\Storage\Session_Store;
use Footfall\Storage\Wpdb_Event_Store;
use Footfall\Storage\Wpdb_Session_Store;

/**
 * Deletes what is older than the owner wants it, in small batches so that no shopper waits for a
 * lock. Counts and the ledger stay: there is nobody in them.
 */
final class Retention {
	/** 25 months. */
	private const SESSION_DAYS = 760;

	/** An event is at most a day old when it comes in. */
	private const SEEN_DAYS = 3;

	private const WAITING_MS = 86400000;

	/** A hash ends with its day, and what was counted under it comes in a day later at most. */
	private const LINK_MS = 3 * 86400000;

	/** Nobody works on a file of the buffer for so long. Seconds. */
	private const MARK_SECONDS = 7 * 86400;

	private const BATCH = 1000;

	/** Of the time: for the counts of what is about to be deleted. */
	private const SHARE_TO_COUNT = 0.3;

	/**
	 * @param int              $event_days   For how many days single events are kept.
	 * @param Consent_Log|null $consents     Null: it is left alone.
	 * @param int              $consent_days For how many days choices are kept.
	 */
	public function __construct(
		private Event_Store $events,
		private Session_Store $sessions,
		private Store_Day $days,
		private Recount $recount,
		private int $event_days,
		private ?Consent_Log $consents = null,
		private int $consent_days = 0
	) {}

	public static function of_site(): self {
		$database = Database::of_site();
		return new self(
			new Wpdb_Event_Store( $database ),
			new Wpdb_Session_Store( $database ),
			new Store_Day( wp_timezone() ),
			Recount::of_site(),
			(int) Settings::get( 'retention_days' ),
			new Consent_Log( $database ),
			(int) Settings::get( 'consent_log_days' )
		);
	}

	/**
	 * @param float    $seconds When to stop at the latest; the next run goes on.
	 * @param int|null $now     ms UTC, for tests.
	 * @return array{events:int,sessions:int,waiting:int,consents?:int} Rows deleted.
	 */
	public function run( float $seconds, ?int $now = null ): array {
		$end = microtime( true ) + $seconds;
		$now = $now ?? time() * 1000;

		$of_events   = $this->recount->before_purge( Count_Source::EVENTS, $this->day( $now, $this->event_days ), self::SHARE_TO_COUNT * $seconds );
		$of_sessions = $this->recount->before_purge( Count_Source::SESSIONS, $this->day( $now, self::SESSION_DAYS ), self::SHARE_TO_COUNT * $seconds );

		$done = [
			'waiting'  => $this->in_batches( $end, fn(): int => $this->expire_waiting( $now - self::WAITING_MS ) ),
			'events'   => $this->in_batches( $end, fn(): int => $this->events->purge_events( $of_events, self::BATCH ) ),
			'sessions' => $this->in_batches( $end, fn(): int => $this->sessions->purge_sessions( $of_sessions, self::BATCH ) ),
		];
		if ( $this->consents ) {
			$done['consents'] = $this->in_batches( $end, fn(): int => $this->consents->purge( $now - $this->consent_days * 86400000, self::BATCH ) );
		}
		$this->sessions->purge_links( $now - self::LINK_MS );
		$this->in_batches( $end, fn(): int => $this->events->purge_seen( $this->day( $now, self::SEEN_DAYS ), self::BATCH ) );
		$this->events->purge_progress( intdiv( $now, 1000 ) - self::MARK_SECONDS );
		$this->recount->thin( max( 0.0, $end - microtime( true ) ) );
		return $done;
	}

	/** What the shop did for a visitor of whom no page view ever came: counted as left out. */
	private function expire_waiting( int $before ): int {
		return $this->events->transaction(
			function () use ( $before ): int {
				$rows  = $this->sessions->expire_waiting( $before, self::BATCH );
				$times = array_filter( $rows, 'is_int' );
				$this->events->add_to_counters(
					array_map( fn( int $time ): array => [ $this->days->of( $time ), Metrics::EXCLUDED, 'no_session', 1 ], $times )
				);
				return count( $rows );
			}
		);
	}

	/** @param callable(): int $purge Gives the number of rows deleted. */
	private function in_batches( float $end, callable $purge ): int {
		$all = 0;
		do {
			$rows = $purge();
			$all += $rows;
		} while ( $rows >= self::BATCH && microtime( true ) < $end );
		return $all;
	}

	private function day( int $now, int $days_ago ): string {
		return $this->days->of( $now - $days_ago * 86400000 );
	}
}
