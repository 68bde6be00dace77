<?php
declare( strict_types=1 );

namespace Footfall\Tests;

use Footfall\Storage\Event_Store;

/**
 * Takes the time of each call.
 */
final class Timed_Event_Store implements Event_Store {
	public function __construct( private Event_Store $store, private Stopwatch $watch ) {}

	public function transaction( callable $work ): mixed {
		return $this->watch->time( __FUNCTION__, $this->store, func_get_args() );
	}

	public function progress( string $file ): int {
		return $this->watch->time( __FUNCTION__, $this->store, func_get_args() );
	}

	public function mark_progress( string $file, int $position ): void {
		$this->watch->time( __FUNCTION__, $this->store, func_get_args() );
	}

	public function forget_progress( string $file ): void {
		$this->watch->time( __FUNCTION__, $this->store, func_get_args() );
	}

	public function known( array $keys ): array {
		return $this->watch->time( __FUNCTION__, $this->store, func_get_args() );
	}

	public function add_events( iterable $rows ): void {
		$this->watch->time( __FUNCTION__, $this->store, func_get_args() );
	}

	public function add_seen( array $days ): void {
		$this->watch->time( __FUNCTION__, $this->store, func_get_args() );
	}

	public function add_pages( array $pages ): void {
		$this->watch->time( __FUNCTION__, $this->store, func_get_args() );
	}

	public function add_sources( array $sources ): void {
		$this->watch->time( __FUNCTION__, $this->store, func_get_args() );
	}

	public function add_to_counters( iterable $differences ): void {
		$this->watch->time( __FUNCTION__, $this->store, func_get_args() );
	}

	public function purge_events( string $before, int $limit ): int {
		return $this->watch->time( __FUNCTION__, $this->store, func_get_args() );
	}

	public function purge_seen( string $before, int $limit ): int {
		return $this->watch->time( __FUNCTION__, $this->store, func_get_args() );
	}

	public function purge_progress( int $before ): void {
		$this->watch->time( __FUNCTION__, $this->store, func_get_args() );
	}
}
