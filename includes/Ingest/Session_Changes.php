<?php
declare( strict_types=1 );

namespace Footfall\Ingest;

use Footfall\Storage\Session_Store;

/**
 * What a chunk changes in the sessions: gives them their ids, and writes the differences.
 */
final class Session_Changes {

	/** @var array<int,array<string,mixed>> Rows to save by session id. */
	private array $saved = [];
	/** @var array<int,true> Session ids to remove. */
	private array $gone = [];
	/** @var array<int,int[]> Keys of stored events by their new session. */
	private array $moved = [];
	/** @var array<int,array<int,int[]>> Keys of stored events by their new context, by their new visitor. */
	private array $given = [];
	/** @var array<int,array<string,mixed>> Items that wait from now on. */
	private array $waiting = [];
	/** @var array<int,true> Visitors whose first and last touches may have changed. */
	private array $touched = [];
	/** @var array<int,true> Ids of sessions whose orders have to be told. */
	private array $told = [];
	/** @var array<int,array<int,array<string,mixed>>> Of Session_Store::touches_of(). */
	private array $history = [];

	/** What a session's orders are counted by. */
	private const OF_ORDERS = [ 'first_source_id', 'last_source_id', 'landing_id', 'device' ];

	public function __construct( private Session_Store $store, private Store_Day $days, private Placement $placement, private int $next_id ) {
	}

	/** @param int[] $visitors Visitor keys: all their sessions, also those of long ago. */
	public function read_history( array $visitors ): void {
		$this->history += $this->store->touches_of( $visitors ) + array_fill_keys( $visitors, [] );
	}

	/** @return array<int,array<int,array<string,mixed>>> Sessions by visitor, as far as they were read and there are any. */
	public function history(): array {
		return array_filter( $this->history );
	}

	/**
	 * @param array<int,array<string,mixed>> $before  Stored sessions that the others replace, by id.
	 * @param array<int,array<string,mixed>> $after   Of Session_Builder.
	 * @param array<int,array<string,mixed>> $waiting Of Session_Builder.
	 */
	public function add( array $before, array $after, array $waiting ): void {
		$used = [];
		foreach ( $after as $index => $session ) {
			$id          = $session['session_id'] ?? $this->id_for( $session['items'], $used );
			$used[ $id ] = true;
			foreach ( $session['items'] as $item ) {
				$this->put( $item, $id );
			}
			$past    = $before[ $id ] ?? null;
			$session = [
				'session_id'      => $id,
				'day'             => $this->days->of( $session['started_at'] ),
				'first_source_id' => $past['first_source_id'] ?? null,
				'last_source_id'  => $past['last_source_id'] ?? null,
			] + $session;
			if ( ! $past || [ $past['visitor_key'], $past['started_at'], $past['source_id'] ] !== [ $session['visitor_key'], $session['started_at'], $session['source_id'] ] ) {
				$this->touched[ $session['visitor_key'] ] = true;
			}
			if ( $past ) {
				$this->touched += $past['visitor_key'] === $session['visitor_key'] ? [] : [ $past['visitor_key'] => true ];
			}
			$this->placement->hours->add_session( $past, $session );
			$after[ $index ] = $session;
			unset( $session['items'] );
			$this->saved[ $id ] = $session;
			if ( $past && $session['orders'] && [ $past['landing_id'], $past['device'] ] !== [ $session['landing_id'], $session['device'] ] ) {
				$this->told[ $id ] = true;
			}
		}
		foreach ( array_diff_key( $before, $used ) as $id => $session ) {
			$this->placement->hours->add_session( $session, null );
			$this->gone[ $id ]                        = true;
			$this->touched[ $session['visitor_key'] ] = true;
		}
		foreach ( $waiting as $item ) {
			if ( isset( $item['old'] ) ) {
				// A longer session length was set before: what once belonged to the session stays in it.
				if ( $after ) {
					$this->put( $item, array_key_first( $used ) );
				}
			} elseif ( empty( $item['waits'] ) ) {
				$this->waiting[] = $item;
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
		if ( isset( $item['given'] ) && 'order' !== $item['kind'] ) {
			if ( null === $old ) {
				$this->placement->given[ $item['event_key'] ] = [
					'visitor_key' => $item['visitor_key'],
					'context'     => $item['context'],
				];
			} else {
				$this->given[ $item['visitor_key'] ][ $item['context'] ][] = $item['event_key'];
			}
		}
		if ( $old === $session ) {
			return;
		}
		if ( 'order' === $item['kind'] ) {
			$this->placement->orders[ $item['order_id'] ] = $session;
		} elseif ( null !== $old ) {
			$this->moved[ $session ][] = $item['event_key'];
			$this->placement->hours->add( $item['t'], $item['day'] );
		} else {
			$this->placement->session_of[ $item['event_key'] ] = $session;
		}
		if ( ! empty( $item['waits'] ) ) {
			$this->placement->adopted[ $item['event_key'] ] = $item;
		}
	}

	/**
	 * @param int $now ms UTC.
	 */
	public function write( int $now ): Placement {
		$this->touch();
		$this->store->remove_sessions( array_keys( $this->gone ) );
		$this->store->save_sessions( $this->saved );
		$this->store->move_events( $this->moved );
		$this->store->give_events( $this->given );
		$this->store->remove_waiting( array_keys( $this->placement->adopted ) );
		$this->store->add_waiting( $this->waiting, $now );
		return $this->placement;
	}

	/** First and last touches follow from all sessions of a visitor. */
	private function touch(): void {
		$this->read_history( array_values( array_diff( array_keys( $this->touched ), array_keys( $this->history ) ) ) );
		$by_visitor = array_intersect_key( $this->history, $this->touched );
		foreach ( $by_visitor as $visitor => $sessions ) {
			$by_visitor[ $visitor ] = array_diff_key( $sessions, $this->gone, $this->saved );
		}
		foreach ( $this->saved as $id => $session ) {
			if ( isset( $this->touched[ $session['visitor_key'] ] ) ) {
				$by_visitor[ $session['visitor_key'] ][ $id ] = $session;
			}
		}
		$changed = [];
		foreach ( $by_visitor as $sessions ) {
			foreach ( Touches::of( $sessions ) as $id => [ $first, $last ] ) {
				$is = [ $sessions[ $id ]['first_source_id'], $sessions[ $id ]['last_source_id'] ];
				if ( isset( $this->saved[ $id ] ) ) {
					$this->saved[ $id ]['first_source_id'] = $first;
					$this->saved[ $id ]['last_source_id']  = $last;
				} elseif ( [ $first, $last ] !== $is ) {
					$changed[ $id ] = [ $first, $last ];
				}
				if ( [ $first, $last ] !== $is && $sessions[ $id ]['orders'] > 0 ) {
					$this->placement->of_orders[ $id ] = [ 'first_source_id' => $first, 'last_source_id' => $last ] + array_intersect_key( $sessions[ $id ], array_flip( self::OF_ORDERS ) );
				}
			}
		}
		$this->store->save_touches( $changed );
		foreach ( array_flip( $this->placement->orders ) + $this->told as $session => $_ ) {
			$this->placement->of_orders[ $session ] = array_intersect_key( $this->saved[ $session ], array_flip( self::OF_ORDERS ) );
		}
	}
}
