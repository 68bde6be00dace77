<?php
declare( strict_types=1 );

namespace Footfall\Ingest;

use Footfall\Storage\Metrics;

/**
 * What sessions add to the counters and take from them, so that the counters always say what the tables do.
 */
final class Session_Counters {
	private const ENGAGED_SECONDS    = 10;
	private const ENGAGED_PAGE_VIEWS = 2;
	private const ENGAGED_STEP       = 3;

	/** @var array<int,array{0:string,1:int,2:string,3:int}> day, metric, dimension, difference. */
	public array $differences = [];

	public function __construct( private Store_Day $days ) {}

	/**
	 * @param array<int,array<string,mixed>> $before  Stored sessions that the others replace, by id.
	 * @param array<int,array<string,mixed>> $after   With id, day and items.
	 * @param bool                           $went_on Whether only new items are among the items, not what is stored.
	 */
	public function replace( array $before, array $after, bool $went_on ): void {
		foreach ( $before as $session ) {
			$this->count( $session, -1 );
		}
		foreach ( $after as $session ) {
			$this->count( $session, 1 );
			foreach ( $session['items'] as $item ) {
				if ( ! $item['page_view'] ) {
					continue;
				}
				$was = isset( $item['old'] ) ? 1 - ( $before[ $item['old'] ]['excluded'] ?? 0 ) : 0;
				$this->count_page_views( $item['t'], 1 - $session['excluded'] - $was );
			}
			$past = $went_on ? $before[ $session['session_id'] ] ?? null : null;
			if ( $past && $past['excluded'] !== $session['excluded'] ) {
				$this->count_page_views( $past['started_at'], ( $past['excluded'] - $session['excluded'] ) * $past['page_views'] );
			}
		}
	}

	private function count( array $session, int $sign ): void {
		$day = $session['day'];
		if ( $session['excluded'] ) {
			$this->differences[] = [ $day, Metrics::EXCLUDED, 'no_human', $sign * $session['events'] ];
			return;
		}
		$this->differences[] = [ $day, Metrics::SESSIONS, '', $sign ];
		if (
			$session['engaged_seconds'] >= self::ENGAGED_SECONDS
			|| $session['page_views'] >= self::ENGAGED_PAGE_VIEWS
			|| $session['furthest_step'] >= self::ENGAGED_STEP
		) {
			$this->differences[] = [ $day, Metrics::ENGAGED, '', $sign ];
		}
		for ( $step = 2; $step <= $session['furthest_step']; $step++ ) {
			$this->differences[] = [ $day, Metrics::reached( $step ), '', $sign ];
		}
	}

	private function count_page_views( int $at, int $difference ): void {
		if ( $difference ) {
			$this->differences[] = [ $this->days->of( $at ), Metrics::PAGE_VIEWS, '', $difference ];
		}
	}
}
