<?php
declare( strict_types=1 );

namespace Footfall\Ingest;

use Footfall\Storage\Metrics;
use Footfall\Storage\Session_Store;

/**
 * Puts events and orders into sessions. What comes after all that is stored of a visitor goes on
 * from the last session; what comes late makes the sessions around it anew from their events, so
 * that the order of arrival makes no difference.
 */
final class Sessions {
	/** A session of more events is no person's; it is not made anew, to keep memory bounded. */
	private const MAX_REBUILT_EVENTS = 5000;

	private Placement $placement;
	/** @var array<int,array<string,mixed>> Rows to save by session id. */
	private array $saved = [];
	/** @var array<int,true> Session ids to remove. */
	private array $gone = [];
	/** @var array<int,int[]> Keys of stored events by their new session. */
	private array $moved = [];
	private int $next_id = 0;

	public function __construct(
		private Session_Store $store,
		private Session_Builder $builder,
		private Store_Day $days
	) {}

	/**
	 * Within a transaction of the store.
	 *
	 * @param array<int,array<string,mixed>> $items New ones, as Session_Builder takes them, with visitor_key;
	 *                                              orders with order_id.
	 * @param int                            $now   ms UTC.
	 */
	public function place( array $items, int $now ): Placement {
		$this->placement = new Placement();
		$this->saved     = $this->gone = $this->moved = [];
		if ( ! $items ) {
			return $this->placement;
		}
		$this->next_id = $this->store->next_session_id();
		$new           = [];
		foreach ( $items as $item ) {
			$new[ $item['visitor_key'] ][] = $item;
		}
		$since  = min( array_column( $items, 't' ) ) - $this->builder->gap_ms();
		$stored = $this->store->sessions_since( array_keys( $new ), $since );
		$late   = $this->late( $new, $stored );
		$past   = $this->store->items_of( array_merge( ...array_map( static fn( array $sessions ): array => array_keys( $sessions ), array_values( $late ) ) ) );
		$queued = $this->store->waiting_of( array_keys( $new ) );
		$kept   = [];
		foreach ( $new as $visitor => $arrived ) {
			$waiting = $queued[ $visitor ] ?? [];
			if ( isset( $late[ $visitor ] ) ) {
				$known = array_merge( ...array_map( static fn( int $id ): array => $past[ $id ] ?? [], array_keys( $late[ $visitor ] ) ) );
				$built = $this->builder->build( array_merge( $known, $arrived, $waiting ) );
				$this->settle( $late[ $visitor ], ...$built );
			} else {
				$open    = $this->latest( $stored[ $visitor ] ?? [] );
				$waiting = array_filter( $waiting, static fn( array $item ): bool => ! $open || $item['t'] > $open['last_at'] );
				$built   = $this->builder->build( array_merge( $arrived, $waiting ), $open );
				$this->settle( $open ? [ $open['session_id'] => $open ] : [], ...$built );
			}
			array_push( $kept, ...$built[1] );
		}
		$this->write( $kept, $now );
		return $this->placement;
	}

	/**
	 * Visitors of whom something comes before what is stored, with the sessions that it may change.
	 *
	 * @return array<int,array<int,array<string,mixed>>> Sessions by id by visitor.
	 */
	private function late( array $new, array $stored ): array {
		$late = [];
		foreach ( $stored as $visitor => $sessions ) {
			$times = array_column( $new[ $visitor ], 't' );
			$from  = min( $times ) - $this->builder->gap_ms();
			if ( min( $times ) >= $this->latest( $sessions )['last_at'] ) {
				continue;
			}
			// Twice: a session may hold what the shop did up to one length before it.
			$reach    = 2 * $this->builder->gap_ms();
			$until    = max( $times ) + $reach;
			$affected = [];
			foreach ( $sessions as $id => $session ) {
				if ( $session['last_at'] < $from ) {
					continue;
				}
				// Sessions that touch each other may join, however far it goes on.
				if ( $session['started_at'] > $until ) {
					break;
				}
				$affected[ $id ] = $session;
				$until           = max( $until, $session['last_at'] + $reach );
			}
			if ( array_sum( array_column( $affected, 'events' ) ) <= self::MAX_REBUILT_EVENTS ) {
				$late[ $visitor ] = $affected;
			}
		}
		return $late;
	}

	private function latest( array $sessions ): ?array {
		$latest = null;
		foreach ( $sessions as $session ) {
			if ( ! $latest || $session['last_at'] > $latest['last_at'] ) {
				$latest = $session;
			}
		}
		return $latest;
	}

	/**
	 * Gives the sessions their ids and notes all differences from what is stored.
	 *
	 * @param array<int,array<string,mixed>> $before  Stored sessions that the others replace, by id.
	 * @param array<int,array<string,mixed>> $after   Of Session_Builder.
	 * @param array<int,array<string,mixed>> $waiting Of Session_Builder.
	 */
	private function settle( array $before, array $after, array $waiting ): void {
		$used = [];
		foreach ( $after as $session ) {
			$session['session_id'] ??= $this->id_for( $session['items'], $used );
			$id          = $session['session_id'];
			$used[ $id ] = true;
			foreach ( $session['items'] as $item ) {
				$this->put( $item, $id );
			}
			unset( $session['items'] );
			$session['day']      = $this->days->of( $session['started_at'] );
			$this->saved[ $id ] = $session;
			$this->count( $session, 1 );
		}
		foreach ( $before as $id => $session ) {
			$this->count( $session, -1 );
			if ( ! isset( $used[ $id ] ) ) {
				$this->gone[ $id ] = true;
			}
		}
		foreach ( $waiting as $item ) {
			// A longer session length was set before: what once belonged to the session stays in it.
			if ( isset( $item['old'] ) && $after ) {
				$this->put( $item, array_key_first( $used ) );
			}
		}
	}

	private function id_for( array $items, array $used ): int {
		foreach ( $items as $item ) {
			if ( isset( $item['old'] ) && ! isset( $used[ $item['old'] ] ) ) {
				return $item['old'];
			}
		}
		return $this->next_id++;
	}

	private function put( array $item, int $session ): void {
		$old = $item['old'] ?? null;
		if ( $old === $session ) {
			return;
		}
		if ( 'order' === $item['kind'] ) {
			$this->placement->orders[ $item['order_id'] ] = $session;
		} elseif ( null !== $old ) {
			$this->moved[ $session ][] = $item['event_key'];
		} else {
			$this->placement->session_of[ $item['event_key'] ] = $session;
		}
		if ( ! empty( $item['waits'] ) ) {
			$this->placement->adopted[ $item['event_key'] ] = $item;
		}
	}

	private function count( array $session, int $sign ): void {
		$this->placement->counters[] = [ $session['day'], Metrics::SESSIONS, '', $sign ];
		for ( $step = 2; $step <= $session['furthest_step']; $step++ ) {
			$this->placement->counters[] = [ $session['day'], Metrics::reached( $step ), '', $sign ];
		}
	}

	private function write( array $kept, int $now ): void {
		$this->store->remove_sessions( array_keys( $this->gone ) );
		$this->store->save_sessions( $this->saved );
		$this->store->move_events( $this->moved );
		$this->store->remove_waiting( array_keys( $this->placement->adopted ) );
		$fresh = array_filter( $kept, static fn( array $item ): bool => empty( $item['waits'] ) && ! isset( $item['old'] ) );
		foreach ( $fresh as $item ) {
			$this->placement->waiting[ $item['event_key'] ] = true;
		}
		$this->store->add_waiting( $fresh, $now );
	}
}
