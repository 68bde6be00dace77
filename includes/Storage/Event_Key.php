<?php
declare( strict_types=1 );

namespace Footfall\Storage;

/**
 * The number under which something is stored once: 63 bits of a hash that nobody can aim at
 * somebody else's number.
 */
final class Event_Key {
	/**
	 * @param string $identity What it is: an event's UUID, "order_placed:12", a path.
	 * @return int Positive.
	 */
	public static function of( string $identity ): int {
		return max( 1, unpack( 'J', hash( 'sha256', $identity, true ) )[1] & PHP_INT_MAX );
	}
}
