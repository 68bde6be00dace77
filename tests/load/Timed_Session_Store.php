<?php
declare( strict_types=1 );

namespace Footfall\Tests;

use Footfall\Storage\Session_Store;

/**
 * Takes the time of each call.
 */
final class Timed_Session_Store implements Session_Store {
	public function __construct( private Session_Store $store, private Stopwatch $watch ) {}

	public function next_session_id(): int {
		return $this->watch->time( __FUNCTION__, $this->store, func_get_args() );
	}

	public function sessions_since( array $visitors, int $since ): array {
		return $this->watch->time( __FUNCTION__, $this->store, func_get_args() );
	}

	public function items_of( array $sessions ): array {
		return $this->watch->time( __FUNCTION__, $this->store, func_get_args() );
	}

	public function save_sessions( array $sessions ): void {
		$this->watch->time( __FUNCTION__, $this->store, func_get_args() );
	}

	public function remove_sessions( array $sessions ): void {
		$this->watch->time( __FUNCTION__, $this->store, func_get_args() );
	}

	public function move_events( array $keys ): void {
		$this->watch->time( __FUNCTION__, $this->store, func_get_args() );
	}

	public function give_events( array $keys ): void {
		$this->watch->time( __FUNCTION__, $this->store, func_get_args() );
	}

	public function touches_of( array $visitors ): array {
		return $this->watch->time( __FUNCTION__, $this->store, func_get_args() );
	}

	public function save_touches( array $touches ): void {
		$this->watch->time( __FUNCTION__, $this->store, func_get_args() );
	}

	public function tell_orders( array $sessions ): void {
		$this->watch->time( __FUNCTION__, $this->store, func_get_args() );
	}

	public function links_of( array $hashes ): array {
		return $this->watch->time( __FUNCTION__, $this->store, func_get_args() );
	}

	public function save_links( array $links ): void {
		$this->watch->time( __FUNCTION__, $this->store, func_get_args() );
	}

	public function purge_links( int $before ): int {
		return $this->watch->time( __FUNCTION__, $this->store, func_get_args() );
	}

	public function waiting_of( array $visitors ): array {
		return $this->watch->time( __FUNCTION__, $this->store, func_get_args() );
	}

	public function add_waiting( array $items, int $now ): void {
		$this->watch->time( __FUNCTION__, $this->store, func_get_args() );
	}

	public function remove_waiting( array $keys ): void {
		$this->watch->time( __FUNCTION__, $this->store, func_get_args() );
	}

	public function expire_waiting( int $before, int $limit ): array {
		return $this->watch->time( __FUNCTION__, $this->store, func_get_args() );
	}

	public function purge_sessions( string $before, int $limit ): int {
		return $this->watch->time( __FUNCTION__, $this->store, func_get_args() );
	}
}
