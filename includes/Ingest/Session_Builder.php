<?php
declare( strict_types=1 );

namespace Footfall\Ingest;

/**
 * Makes sessions of one visitor's events. Pure: the same events give the same sessions, in whatever
 * order they came in.
 *
 * An item is a row of Event_Reader, or an order: t (ms UTC), kind (browser, server or order),
 * event_key, step, page_view (0 or 1), campaign, page_id, source_id, referrer, facts.
 */
final class Session_Builder {
	private const KINDS = [
		'browser' => 0,
		'server'  => 1,
		'order'   => 2,
	];

	/**
	 * @param int $gap_ms A session ends after this time without an event.
	 */
	public function __construct( private int $gap_ms ) {}

	public function gap_ms(): int {
		return $this->gap_ms;
	}

	/**
	 * @param array<int,array<string,mixed>> $items
	 * @param array<string,mixed>|null       $open A session that may go on: columns of sessions.
	 * @return array{0:array<int,array<string,mixed>>,1:array<int,array<string,mixed>>}
	 *         Sessions (columns without session_id and day where new, and their items), the open one first;
	 *         and the items that found none: they wait for a page view.
	 */
	public function build( array $items, ?array $open = null ): array {
		usort(
			$items,
			static fn( array $a, array $b ): int => [ $a['t'], self::KINDS[ $a['kind'] ], $a['event_key'] ] <=> [ $b['t'], self::KINDS[ $b['kind'] ], $b['event_key'] ]
		);
		$sessions = [];
		$waiting  = [];
		$current  = $open ? $open + [ 'items' => [] ] : null;
		foreach ( $items as $item ) {
			$lives = $current && $item['t'] - $current['last_at'] <= $this->gap_ms;
			if ( 'browser' !== $item['kind'] ) {
				if ( $lives ) {
					self::extend( $current, $item );
				} else {
					$waiting[] = $item;
				}
				continue;
			}
			if ( ! $lives || self::brings_other_campaign( $item, $current ) ) {
				if ( $current ) {
					$sessions[] = $current;
				}
				$current = self::start( $item );
				$waiting = $this->adopt( $waiting, $current );
			}
			self::extend( $current, $item );
		}
		if ( $current ) {
			$sessions[] = $current;
		}
		return [ $sessions, $waiting ];
	}

	/**
	 * Takes in what the shop did just before the page view that begins the session (?add-to-cart= links).
	 *
	 * @return array<int,array<string,mixed>> What waits on.
	 */
	private function adopt( array $waiting, array &$session ): array {
		$rest = [];
		foreach ( $waiting as $item ) {
			if ( $session['started_at'] - $item['t'] <= $this->gap_ms ) {
				self::extend( $session, $item );
			} else {
				$rest[] = $item;
			}
		}
		return $rest;
	}

	private static function brings_other_campaign( array $item, array $session ): bool {
		return $item['campaign'] && null !== $session['landing_id'] && $item['source_id'] !== $session['source_id'];
	}

	private static function start( array $item ): array {
		return $item['facts'] + [
			'session_id'    => null,
			'visitor_key'   => $item['visitor_key'],
			'started_at'    => $item['t'],
			'last_at'       => $item['t'],
			'landing_id'    => null,
			'source_id'     => null,
			'referrer'      => null,
			'page_views'    => 0,
			'events'        => 0,
			'furthest_step' => 1,
			'orders'        => 0,
			'items'         => [],
		];
	}

	private static function extend( array &$session, array $item ): void {
		$session['last_at']       = max( $session['last_at'], $item['t'] );
		$session['furthest_step'] = max( $session['furthest_step'], $item['step'] );
		$session['page_views']   += $item['page_view'];
		$session['items'][]       = $item;
		if ( 'order' === $item['kind'] ) {
			++$session['orders'];
		} else {
			++$session['events'];
		}
		// The first page view says where the visitor came from.
		if ( $item['page_view'] && null === $session['landing_id'] ) {
			$session['landing_id'] = $item['page_id'];
			$session['source_id']  = $item['source_id'] ?? null;
			$session['referrer']   = $item['referrer'] ?? null;
		}
	}
}
