<?php
declare( strict_types=1 );

namespace Footfall\Storage;

/**
 * Writes sessions, and what waits for one. Every method may throw Storage_Exception.
 */
interface Session_Store {
	/** @return int A number above that of every session. */
	public function next_session_id(): int;

	/**
	 * @param int[] $visitors Visitor keys.
	 * @param int   $since    ms UTC.
	 * @return array<int,array<int,array<string,mixed>>> Sessions that had an event since then, by id, by
	 *         visitor; the first to start comes first.
	 */
	public function sessions_since( array $visitors, int $since ): array;

	/**
	 * @param int[] $sessions Ids.
	 * @return array<int,array<int,array<string,mixed>>> Items as Ingest\Session_Builder takes them, by session,
	 *         with the session's id in `old`.
	 */
	public function items_of( array $sessions ): array;

	/**
	 * @param array<int,array<string,mixed>> $sessions Columns; replaces those with the same id.
	 */
	public function save_sessions( array $sessions ): void;

	/** @param int[] $sessions Ids. */
	public function remove_sessions( array $sessions ): void;

	/** @param array<int,int[]> $keys Event keys by the session that they belong to now. */
	public function move_events( array $keys ): void;

	/** @param array<int,array<int,int[]>> $keys Event keys by context, by the visitor whose they turned out to be. */
	public function give_events( array $keys ): void;

	/**
	 * @param int[] $visitors Visitor keys.
	 * @return array<int,array<int,array{started_at:int,source_id:?int,landing_id:?int,device:string,first_source_id:?int,last_source_id:?int,orders:int}>>
	 *         All their sessions, by id, by visitor.
	 */
	public function touches_of( array $visitors ): array;

	/** @param array<int,array{0:?int,1:?int}> $touches First and last source by session. */
	public function save_touches( array $touches ): void;

	/** @param array<int,array{first_source_id:?int,last_source_id:?int,landing_id:?int,device:string}> $sessions By id: what their orders are counted by. */
	public function tell_orders( array $sessions ): void;

	/**
	 * @param int[] $hashes Visitor keys.
	 * @return array<int,array<int,int>> When (ms UTC) it turned out whose the hash was: by visitor, by hash.
	 */
	public function links_of( array $hashes ): array;

	/** @param array<int,array<int,int>> $links As links_of() gives them; of two moments the earlier one stays. */
	public function save_links( array $links ): void;

	/**
	 * @param int $before ms UTC.
	 * @return int Rows removed.
	 */
	public function purge_links( int $before ): int;

	/**
	 * @param int[] $visitors Visitor keys.
	 * @return array<int,array<int,array<string,mixed>>> Items by visitor, with `waits` set.
	 */
	public function waiting_of( array $visitors ): array;

	/**
	 * @param array<int,array<string,mixed>> $items
	 * @param int                            $now   ms UTC.
	 */
	public function add_waiting( array $items, int $now ): void;

	/** @param int[] $keys Event keys. */
	public function remove_waiting( array $keys ): void;

	/**
	 * Removes what waited too long.
	 *
	 * @param int $before ms UTC of arrival.
	 * @param int $limit  Rows at most.
	 * @return array<int,?int> For each removed row the time of its event (ms UTC), null where it was an order.
	 */
	public function expire_waiting( int $before, int $limit ): array;

	/**
	 * @param string $before Day; sessions of earlier days go.
	 * @param int    $limit  Rows at most.
	 * @return int Rows removed.
	 */
	public function purge_sessions( string $before, int $limit ): int;
}
