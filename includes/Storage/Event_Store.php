<?php
declare( strict_types=1 );

namespace Footfall\Storage;

/**
 * Writes events, dictionaries, counters and the drain's progress. Every method may throw Storage_Exception.
 */
interface Event_Store {
	/**
	 * Everything written by the callback, through whichever store of this database, is kept or nothing.
	 *
	 * @template T
	 * @param callable(): T $work
	 * @return T
	 */
	public function transaction( callable $work ): mixed;

	/** @return int Bytes of the buffer file that are stored already. */
	public function progress( string $file ): int;

	public function mark_progress( string $file, int $position ): void;

	/** After the file is gone. */
	public function forget_progress( string $file ): void;

	/**
	 * @param int[] $keys Event keys.
	 * @return array<int,true> Those that came before.
	 */
	public function known( array $keys ): array;

	/** @param iterable<array<string,mixed>> $rows Columns of events. */
	public function add_events( iterable $rows ): void;

	/** @param array<int,string> $days Days by event key, of events that are not kept but must not be counted twice. */
	public function add_seen( array $days ): void;

	/** @param array<int,array{path:string,title:?string}> $pages By page id. */
	public function add_pages( array $pages ): void;

	/** @param array<int,array<string,int|string>> $sources By source id. */
	public function add_sources( array $sources ): void;

	/** @param iterable<array{0:string,1:int,2:string,3:int}> $differences day, metric (Metrics), dimension, difference. */
	public function add_to_counters( iterable $differences ): void;

	/**
	 * @param string $before Day; events of earlier days go.
	 * @param int    $limit  Rows at most.
	 * @return int Rows removed.
	 */
	public function purge_events( string $before, int $limit ): int;

	/**
	 * @param string $before Day.
	 * @param int    $limit  Rows at most.
	 * @return int Rows removed.
	 */
	public function purge_seen( string $before, int $limit ): int;

	/**
	 * Marks whose file is gone: who was killed between removing the file and forgetting its mark has left them.
	 *
	 * @param int $before Unix time; marks that were written earlier go, but for those of dropped events, which are for good.
	 */
	public function purge_progress( int $before ): void;
}
