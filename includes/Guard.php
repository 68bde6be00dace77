<?php
declare( strict_types=1 );

namespace Footfall;

/**
 * The shop comes first: nothing that goes wrong in Footfall may reach it.
 */
final class Guard {
	/**
	 * Wraps a hook's callback. If it throws, the shop goes on as if it were not there, and the
	 * problem is written down for the owner (Problem_Log).
	 *
	 * @param callable $callback Any callback.
	 * @return \Closure For a filter it gives back the filtered value unchanged when the callback throws.
	 */
	public static function wrap( callable $callback ): \Closure {
		return static function ( ...$arguments ) use ( $callback ) {
			try {
				return $callback( ...$arguments );
			} catch ( \Throwable $problem ) {
				Problem_Log::add_throwable( $problem );
				return $arguments[0] ?? null;
			}
		};
	}
}
