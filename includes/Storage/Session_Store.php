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
