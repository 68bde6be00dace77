<?php
declare( strict_types=1 );

namespace Footfall\Tests;

use Footfall\Storage\Event_Names;
use Footfall\Storage\Own_Events;
use PHPUnit\Framework\TestCase;

/** An event of the catalogue without a number would be answered with 204 and put aside as damaged. */
final class Event_Names_Test extends TestCase {
	public function test_every_event_of_the_catalogue_has_a_number_of_its_own(): void {
		$catalogue = array_keys( ( require dirname( __DIR__, 2 ) . '/includes/Schema/events.php' )['events'] );
		self::assertSame( [], array_diff( $catalogue, array_keys( Event_Names::IDS ) ) );
		self::assertSame( Event_Names::IDS, array_unique( Event_Names::IDS ) );
		self::assertLessThan( Own_Events::FIRST_NUMBER, max( Event_Names::IDS ) );
	}
}
