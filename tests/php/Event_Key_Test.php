<?php
declare( strict_types=1 );

namespace Footfall\Tests;

use Footfall\Storage\Event_Key;
use PHPUnit\Framework\TestCase;

final class Event_Key_Test extends TestCase {
	/** 10 March 2026, noon UTC. */
	private const NOON = 1773144000000;

	public function test_events_of_a_day_are_neighbours_in_the_order_of_days(): void {
		$morning = Event_Key::of_uuid( self::id( self::NOON, 'b2d' ) );
		$evening = Event_Key::of_uuid( self::id( self::NOON + 6 * 3600000, 'b2d' ) );
		$next    = Event_Key::of_uuid( self::id( self::NOON + 24 * 3600000, 'b2d' ) );
		self::assertSame( $morning >> 48, $evening >> 48 );
		self::assertSame( 1 + ( $morning >> 48 ), $next >> 48 );
	}

	public function test_ids_of_one_moment_have_numbers_of_their_own(): void {
		$keys = [];
		for ( $n = 0; $n < 4096; $n++ ) {
			$keys[ Event_Key::of_uuid( self::id( self::NOON, sprintf( '%03x', $n ) ) ) ] = true;
		}
		self::assertCount( 4096, $keys );
	}

	public function test_the_same_id_is_the_same_number_in_capitals(): void {
		foreach ( [ self::id( self::NOON, 'b2d' ), '1b9d6bcd-bbfd-4b2d-9b5d-ab8dfbbd4bed' ] as $id ) {
			self::assertSame( Event_Key::of_uuid( $id ), Event_Key::of_uuid( strtoupper( $id ) ) );
		}
	}

	public function test_other_ids_are_hashed_as_they_always_were(): void {
		foreach ( [ '1b9d6bcd-bbfd-4b2d-9b5d-ab8dfbbd4bed', 'not-a-uuid-but7', '019ce3c4 and on 7', '7' ] as $id ) {
			self::assertSame( Event_Key::of( $id ), Event_Key::of_uuid( $id ) );
		}
	}

	public function test_a_clock_that_is_wrong_or_made_up_gives_a_positive_number(): void {
		foreach ( [ '00000000-0000', 'ffffffff-ffff', '7fffffff-ffff', '80000000-0000' ] as $time ) {
			$key = Event_Key::of_uuid( "$time-7b2d-9b5d-ab8dfbbd4bed" );
			self::assertGreaterThan( 0, $key );
			self::assertSame( $key, Event_Key::of_uuid( "$time-7b2d-9b5d-ab8dfbbd4bed" ) );
		}
	}

	private static function id( int $ms, string $noise ): string {
		$hex = sprintf( '%012x', $ms );
		return substr( $hex, 0, 8 ) . '-' . substr( $hex, 8 ) . "-7$noise-9b5d-ab8dfbbd4bed";
	}
}
