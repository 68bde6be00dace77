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
		return max( 1, self::hash( $identity ) & PHP_INT_MAX );
	}

	/**
	 * Of an event of a browser. Where its id tells the time (version 7), the number begins with the day:
	 * a random one is looked up and stored in another corner of a large table each time. What is left,
	 * 48 bits, is enough for the events of one day (docs/decisions/023-event-ids-with-the-time.md).
	 *
	 * @param string $uuid In whatever case.
	 * @return int Positive.
	 */
	public static function of_uuid( string $uuid ): int {
		$uuid = strtolower( $uuid );
		if ( ! preg_match( '/\A([0-9a-f]{8})-([0-9a-f]{4})-7/', $uuid, $ms ) ) {
			return self::of( $uuid );
		}
		// The browser's clock: right or not, it is always the same for this event.
		$day = intdiv( (int) hexdec( $ms[1] . $ms[2] ), 86400000 );
		return max( 1, ( $day & 0x7FFF ) << 48 | self::hash( $uuid ) & 0xFFFFFFFFFFFF );
	}

	private static function hash( string $identity ): int {
		return unpack( 'J', hash( 'sha256', $identity, true ) )[1];
	}
}
