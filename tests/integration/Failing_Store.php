<?php
declare( strict_types=1 );

namespace Footfall\Tests;

use Footfall\Storage\Event_Store;

/**
 * A store that works, except where a test wants it to fail.
 */
final class Failing_Store implements Event_Store {
	/**
	 * @param \Closure(string $method, array<mixed> $arguments): void $before Throws to make the call fail.
	 */
	public function __construct( private Event_Store $store, private \Closure $before ) {}

	public function transaction( callable $work ): mixed {
		return $this->call( __FUNCTION__, func_get_args() );
	}

	public function progress( string $file ): int {
		return $this->call( __FUNCTION__, func_get_args() );
	}

	public function mark_progress( string $file, int $position ): void {
		$this->call( __FUNCTION__, func_get_args() );
	}

	public function forget_progress( string $file ): void {
		$this->call( __FUNCTION__, func_get_args() );
	}

	public function known( array $keys ): array {
		return $this->call( __FUNCTION__, func_get_args() );
	}

	public function add_events( iterable $rows ): void {
		$this->call( __FUNCTION__, func_get_args() );
	}

	public function add_seen( array $days ): void {
		$this->call( __FUNCTION__, func_get_args() );
	}

	public function add_pages( array $pages ): void {
		$this->call( __FUNCTION__, func_get_args() );
	}

	public function add_sources( array $sources ): void {
		$this->call( __FUNCTION__, func_get_args() );
	}

	public function add_to_counters( iterable $differences ): void {
		$this->call( __FUNCTION__, func_get_args() );
	}

	public function purge_events( string $before, int $limit ): int {
		return $this->call( __FUNCTION__, func_get_args() );
	}

	public function purge_seen( string $before, int $limit ): int {
		return $this->call( __FUNCTION__, func_get_args() );
	}

	public function purge_progress( int $before ): void {
		$this->call( __FUNCTION__, func_get_args() );
	}

	private function call( string $method, array $arguments ): mixed {
		( $this->before )( $method, $arguments );
		return $this->store->$method( ...$arguments );
	}
}
