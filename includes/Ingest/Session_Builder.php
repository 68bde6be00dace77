<?php
declare( strict_types=1 );

namespace Footfall\Ingest;

/**
 * Makes sessions of one visitor's events. Pure: the same events give the same sessions, in whatever
 * order they came in.
 *
 * An item is a row of Event_Reader, or an order: t (ms UTC), kind (begins or joins, of Funnel, or order),
 * event_key, step, page_view (0 or 1), campaign, context, and where they apply page_id, source_id, referrer,
 * facts, seconds (visible, up to t), returns (from paying), deed (something was put into the cart).
 */
final class Session_Builder {
	/** How long paying elsewhere may take, ms. */
	public const PAYING_MS = 86400000;

	/** Of Event_Reader: bits of context. */
	public const CONSENT   = 1;
	public const LOGGED_IN = 2;
	public const HUMAN     = 4;
	public const NO_HUMAN  = 8;
	public const GIVEN     = 16;

	/** Fewer page views prove nothing: a person may have looked and touched nothing. */
	private const NO_HUMAN_PAGE_VIEWS = 5;

	private const KINDS = [
		'begins' => 0,
		'joins'  => 1,
		'order'  => 2,
	];

	/**
	 * @param int  $gap_ms         A session ends after this time without an event.
	 * @param bool $needs_a_person Whether long sessions without any sign of a person are left out.
	 */
	public function __construct( private int $gap_ms, private bool $needs_a_person = true ) {}

	public function gap_ms(): int {
		return $this->gap_ms;
	}

	/**
	 * @param array<int,array<string,mixed>> $items
	 * @param array<string,mixed>|null       $open A session that may go on: columns of sessions.
	 * @return array{0:array<int,array<string,mixed>>,1:array<int,array<string,mixed>>}
	 *         Sessions (columns without session_id, day and touches where new, and their items), the open one
	 *         first; and the items that found none: they wait for a page view.
	 */
	public function build( array $items, ?array $open = null ): array {
		if ( ! self::are_in_order( $items ) ) {
			usort(
				$items,
				static fn( array $a, array $b ): int => $a['t'] <=> $b['t']
					?: self::KINDS[ $a['kind'] ] <=> self::KINDS[ $b['kind'] ]
					?: $a['event_key'] <=> $b['event_key']
			);
		}
		$sessions = [];
		$waiting  = [];
		$current  = $open ? $open + [ 'items' => [] ] : null;
		foreach ( $items as $item ) {
			$from  = self::from( $item );
			$lives = $current && $from - $current['last_at'] <= $this->gap_ms;
			if ( 'begins' !== $item['kind'] && ! $lives ) {
				$waiting[] = $item;
				continue;
			}
			if ( 'begins' === $item['kind'] && ( ! $current || ! $this->goes_on( $item, $current, $lives ) ) ) {
				if ( $current ) {
					$sessions[] = $current;
				}
				$current = self::start( $item );
				$since   = $item['t'] - $this->gap_ms;
			} else {
				$since = max( $current['last_at'], min( $from, $item['t'] - $this->gap_ms ) );
			}
			if ( $waiting ) {
				$waiting = self::adopt( $waiting, $current, $since );
			}
			self::extend( $current, $item );
		}
		if ( $current ) {
			$sessions[] = $current;
		}
		return [ array_map( [ $this, 'judge' ], $sessions ), $waiting ];
	}

	/** Mostly they are: comparing each with the next is faster than sorting. */
	private static function are_in_order( array $items ): bool {
		$last = -1;
		foreach ( $items as $item ) {
			if ( $item['t'] <= $last ) {
				return false;
			}
			$last = $item['t'];
		}
		return true;
	}

	/** When what it tells of began: a stretch of looking ends with its event. */
	public static function from( array $item ): int {
		return $item['t'] - 1000 * ( $item['seconds'] ?? 0 );
	}

	private function goes_on( array $item, array $session, bool $lives ): bool {
		if ( ! empty( $item['returns'] ) && $item['t'] - $session['last_at'] <= self::PAYING_MS ) {
			return true;
		}
		// Another campaign than the one it began with is another visit.
		return $lives && ( ! $item['campaign'] || null === $session['landing_id'] || $item['source_id'] === $session['source_id'] );
	}

	/**
	 * Takes in what the shop did just before the page view that begins the session (?add-to-cart= links),
	 * or while it went on unseen.
	 *
	 * @return array<int,array<string,mixed>> What waits on.
	 */
	private static function adopt( array $waiting, array &$session, int $since ): array {
		$rest = [];
		foreach ( $waiting as $item ) {
			if ( $item['t'] >= $since ) {
				self::extend( $session, $item );
			} else {
				$rest[] = $item;
			}
		}
		return $rest;
	}

	private static function start( array $item ): array {
		return $item['facts'] + [
			'session_id'      => null,
			'visitor_key'     => $item['visitor_key'],
			'started_at'      => $item['t'],
			'last_at'         => $item['t'],
			'landing_id'      => null,
			'source_id'       => null,
			'referrer'        => null,
			'page_views'      => 0,
			'events'          => 0,
			'furthest_step'   => 1,
			'orders'          => 0,
			'logged_in'       => 0,
			'human'           => null,
			'engaged_seconds' => 0,
			'items'           => [],
		];
	}

	private static function extend( array &$session, array $item ): void {
		$session['last_at']       = max( $session['last_at'], $item['t'] );
		$session['furthest_step'] = max( $session['furthest_step'], $item['step'] );
		$session['page_views']   += $item['page_view'];
		$session['items'][]       = $item;
		if ( 'order' === $item['kind'] ) {
			++$session['orders'];
			$session['human'] = 1;
			return;
		}
		++$session['events'];
		$session['engaged_seconds'] += $item['seconds'] ?? 0;
		$context                     = $item['context'];
		if ( $context & self::LOGGED_IN ) {
			$session['logged_in'] = 1;
		}
		if ( $context & self::HUMAN || isset( $item['deed'] ) ) {
			$session['human'] = 1;
		} elseif ( $context & self::NO_HUMAN ) {
			$session['human'] ??= 0;
		}
		// The first page view says where the visitor came from.
		if ( $item['page_view'] && null === $session['landing_id'] ) {
			$session['landing_id'] = $item['page_id'];
			$session['source_id']  = $item['source_id'] ?? null;
			$session['referrer']   = $item['referrer'] ?? null;
		}
	}

	private function judge( array $session ): array {
		$session['excluded'] = $this->needs_a_person && 0 === $session['human'] && $session['page_views'] >= self::NO_HUMAN_PAGE_VIEWS ? 1 : 0;
		return $session;
	}
}
