<?php
declare( strict_types=1 );

namespace Footfall\Ingest;

use Footfall\Counts\Periods;
use Footfall\Storage\Session_Store;

/**
 * Puts events and orders into sessions. What comes after all that is stored of a visitor goes on
 * from the last session; what comes late makes the sessions around it anew from their events, so
 * that the order of arrival makes no difference.
 */
final class Sessions {
	private Late_Events $late;
	private Visit_Links $links;
	private Session_Changes $changes;

	/** @var array<int,array<int,array<string,mixed>>> Stored sessions by id by visitor. */
	private array $stored = [];
	/** @var array<int,array<int,array<string,mixed>>> Items that wait, by visitor. */
	private array $queued = [];

	public function __construct(
		private Session_Store $store,
		private Session_Builder $builder,
		private Store_Day $days,
		private Periods $periods
	) {
		$this->late  = new Late_Events( $builder->gap_ms() );
		$this->links = new Visit_Links( $store, $builder );
	}

	/**
	 * Within a transaction of the store.
	 *
	 * @param array<int,array<string,mixed>> $items New ones, as Session_Builder takes them, with visitor_key;
	 *                                              orders with order_id.
	 * @param int                            $now   ms UTC.
	 */
	public function place( array $items, int $now ): Placement {
		if ( ! $items ) {
			return new Placement( $this->periods );
		}
		$this->changes = new Session_Changes( $this->store, $this->days, new Placement( $this->periods ), $this->store->next_session_id() );
		$new           = [];
		foreach ( $items as $item ) {
			$new[ $item['visitor_key'] ][] = $item;
		}
		$groups  = Visit_Links::groups( $this->read( $new, $this->late->since( $items ) ) );
		$grouped = [];
		foreach ( $groups as $index => $group ) {
			$members = Visit_Links::members( $group );
			if ( $this->events_of( $members ) > Late_Events::MAX_REBUILT_EVENTS ) {
				unset( $groups[ $index ] );
			} else {
				$grouped += array_flip( $members );
			}
		}
		$single = array_diff_key( $new, $grouped );
		$late   = $this->late->concerned( $single, $this->stored );
		// Not all at once: what is read again has to fit into memory.
		foreach ( Late_Events::batches( array_map( [ $this, 'sessions_of' ], $groups ) ) as $some ) {
			$past = $this->store->items_of( self::ids( $some ) );
			foreach ( array_intersect_key( $groups, $some ) as $group ) {
				$this->place_group( $group, $new, $past );
			}
		}
		foreach ( Late_Events::batches( $late ) as $some ) {
			$this->place_late( $some, $new );
		}
		foreach ( array_diff_key( $single, $late ) as $visitor => $arrived ) {
			$this->go_on( $visitor, $arrived );
		}
		return $this->changes->write( $now );
	}

	/**
	 * What is stored of these visitors, and of those whom they were counted as before they agreed.
	 *
	 * @return array<int,array<int,int>> Links (Visit_Links) where there is something to link.
	 */
	private function read( array $new, int $since ): array {
		$links        = $this->links->of_hashes( $new );
		$visitors     = array_values( array_unique( [ ...array_keys( $new ), ...Visit_Links::members( $links ) ] ) );
		$this->stored = $this->store->sessions_since( $visitors, $since );
		$this->changes->read_history( array_values( array_diff( array_keys( $new ), array_keys( $this->stored ) ) ) );
		$told = $this->links->told( $new, $this->stored + $this->changes->history() );
		$now  = [];
		foreach ( $told as $hash => $of_hash ) {
			$links[ $hash ] = $of_hash + ( $links[ $hash ] ?? [] );
			// What the visitor was given before may have to be given back.
			$now += array_intersect_key( $this->stored, $of_hash ) ? [ $hash => true ] : [];
		}
		$others = array_values( array_diff( array_keys( $links ), $visitors ) );
		if ( $others ) {
			$this->stored += $this->store->sessions_since( $others, $since );
		}
		$this->queued = $this->store->waiting_of( [ ...$visitors, ...$others ] );
		return array_intersect_key( $links, $this->stored + $new + $this->queued + $now );
	}

	/** Visitors of whom something comes before what is stored: the sessions around it are made anew. */
	private function place_late( array $late, array $new ): void {
		$past = $this->store->items_of( self::ids( $late ) );
		foreach ( $late as $visitor => $sessions ) {
			$known = array_merge( ...array_map( static fn( int $id ): array => $past[ $id ] ?? [], array_keys( $sessions ) ) );
			$built = $this->builder->build( array_merge( $known, $new[ $visitor ], $this->queued[ $visitor ] ?? [] ) );
			$this->changes->add( $sessions, $built[0], $built[1] );
		}
	}

	/** Visitors who are linked: all their sessions are made anew together. */
	private function place_group( array $links, array $new, array $past ): void {
		$before = [];
		$items  = [];
		foreach ( Visit_Links::members( $links ) as $member ) {
			$sessions         = $this->stored[ $member ] ?? [];
			$before          += $sessions;
			$items[ $member ] = array_merge(
				$new[ $member ] ?? [],
				$this->queued[ $member ] ?? [],
				...array_map( static fn( int $id ): array => $past[ $id ] ?? [], array_keys( $sessions ) )
			);
		}
		$after   = [];
		$waiting = [];
		foreach ( $this->links->hand_over( $items, $links ) as $of_member ) {
			$built = $this->builder->build( array_values( $of_member ) );
			array_push( $after, ...$built[0] );
			array_push( $waiting, ...$built[1] );
		}
		$this->changes->add( $before, $after, $waiting );
	}

	/** The visitor's last session goes on, or others come after it. */
	private function go_on( int $visitor, array $arrived ): void {
		$open    = self::latest( $this->stored[ $visitor ] ?? [] );
		$waiting = $this->queued[ $visitor ] ?? [];
		if ( $open ) {
			$waiting = array_filter( $waiting, static fn( array $item ): bool => $item['t'] > $open['last_at'] );
		}
		$built = $this->builder->build( array_merge( $arrived, $waiting ), $open );
		if ( ! $open ) {
			$this->changes->add( [], $built[0], $built[1] );
			return;
		}
		$before = [ $open['session_id'] => $open ];
		if ( ! $built[0][0]['items'] ) {
			// Nothing of it has changed.
			array_shift( $built[0] );
			$before = [];
		}
		$this->changes->add( $before, $built[0], $built[1] );
	}

	private static function latest( array $sessions ): ?array {
		$latest = null;
		foreach ( $sessions as $session ) {
			if ( ! $latest || $session['last_at'] > $latest['last_at'] ) {
				$latest = $session;
			}
		}
		return $latest;
	}

	/** @return array<int,array<string,mixed>> Stored sessions of linked visitors, by id. */
	private function sessions_of( array $group ): array {
		$sessions = [];
		foreach ( Visit_Links::members( $group ) as $member ) {
			$sessions += $this->stored[ $member ] ?? [];
		}
		return $sessions;
	}

	/** @param int[] $visitors */
	private function events_of( array $visitors ): int {
		$events = 0;
		foreach ( $visitors as $visitor ) {
			$events += array_sum( array_column( $this->stored[ $visitor ] ?? [], 'events' ) );
		}
		return $events;
	}

	/** @return int[] */
	private static function ids( array $sessions_by_visitor ): array {
		return array_merge( ...array_map( static fn( array $sessions ): array => array_keys( $sessions ), array_values( $sessions_by_visitor ) ) );
	}
}
