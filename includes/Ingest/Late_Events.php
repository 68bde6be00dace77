<?php
declare( strict_types=1 );

namespace Footfall\Ingest;

/**
 * Finds the stored sessions that events which come late may change: they are made anew.
 */
final class Late_Events {
	/** A session of more events is no person's; it is not made anew, to keep memory bounded. */
	public const MAX_REBUILT_EVENTS = 5000;

	public function __construct( private int $gap_ms ) {}

	/**
	 * @param array<int,array<string,mixed>> $items Of Session_Builder.
	 * @return int ms UTC; sessions that ended before are not concerned.
	 */
	public function since( array $items ): int {
		$since = PHP_INT_MAX;
		foreach ( $items as $item ) {
			// A return from paying goes on with a session that ended long before.
			$reach = empty( $item['returns'] ) ? $this->gap_ms : Session_Builder::PAYING_MS;
			$since = min( $since, Session_Builder::from( $item ) - $reach );
		}
		return $since;
	}

	/**
	 * Visitors of whom something comes before what is stored, with the sessions that it may change.
	 *
	 * @param array<int,array<int,array<string,mixed>>> $new    Items by visitor.
	 * @param array<int,array<int,array<string,mixed>>> $stored Sessions by id by visitor, the first to start first.
	 * @return array<int,array<int,array<string,mixed>>> Sessions by id by visitor.
	 */
	public function concerned( array $new, array $stored ): array {
		$late = [];
		foreach ( $new as $visitor => $items ) {
			$sessions = $stored[ $visitor ] ?? [];
			$times    = array_column( $items, 't' );
			if ( ! $sessions || min( $times ) >= max( array_column( $sessions, 'last_at' ) ) ) {
				continue;
			}
			$from     = $this->since( $items );
			$until    = max( $times ) + Session_Builder::PAYING_MS + $this->gap_ms;
			$affected = [];
			foreach ( $sessions as $id => $session ) {
				if ( $session['last_at'] < $from ) {
					continue;
				}
				if ( $session['started_at'] > $until ) {
					break;
				}
				$affected[ $id ] = $session;
				// Sessions that touch each other may join, however far it goes on; twice the gap, because one
				// may hold what the shop did up to one gap before it.
				$until = max( $until, $session['last_at'] + 2 * $this->gap_ms );
			}
			if ( array_sum( array_column( $affected, 'events' ) ) <= self::MAX_REBUILT_EVENTS ) {
				$late[ $visitor ] = $affected;
			}
		}
		return $late;
	}

	/**
	 * @param array<int,array<int,array<string,mixed>>> $late Sessions by id by visitor (or whatever belongs together).
	 * @return array<int,array<int,array<int,array<string,mixed>>>> The same in parts that are not too large for memory.
	 */
	public static function batches( array $late ): array {
		$batches = [];
		$last    = 0;
		$events  = 0;
		foreach ( $late as $visitor => $sessions ) {
			$more = array_sum( array_column( $sessions, 'events' ) );
			if ( $events + $more > self::MAX_REBUILT_EVENTS ) {
				++$last;
				$events = 0;
			}
			$events += $more;

			$batches[ $last ][ $visitor ] = $sessions;
		}
		return $batches;
	}
}
