<?php
declare( strict_types=1 );

namespace Footfall\Tests;

use Footfall\Ingest\Late_Events;
use PHPUnit\Framework\TestCase;

final class Late_Events_Test extends TestCase {
	public function test_reads_no_more_again_at_once_than_fits_into_memory(): void {
		$late = [];
		for ( $visitor = 1; $visitor <= 40; $visitor++ ) {
			$late[ $visitor ] = [ 2 * $visitor => [ 'events' => 700 * ( $visitor % 7 ) ], 2 * $visitor + 1 => [ 'events' => 100 ] ];
		}
		$late[41] = [ 100 => [ 'events' => Late_Events::MAX_REBUILT_EVENTS ] ];
		$batches  = Late_Events::batches( $late );
		foreach ( $batches as $batch ) {
			$this->assertLessThanOrEqual( Late_Events::MAX_REBUILT_EVENTS, array_sum( array_map( static fn( array $sessions ): int => array_sum( array_column( $sessions, 'events' ) ), $batch ) ) );
		}
		$this->assertSame( $late, array_replace( ...$batches ) );
		$this->assertSame( [], Late_Events::batches( [] ) );
	}
}
