<?php
declare( strict_types=1 );

namespace Footfall\Ingest;

use Footfall\Problem_Log;
use Footfall\Storage\Database;
use Footfall\Storage\Database_Salt;

/**
 * The day's salt inside WordPress: from where this site's buffer is, so that a visitor is the same
 * whichever way events come in.
 */
final class Site_Salt implements Salt {
	public function for_time( int $now ): string {
		if ( Site_Buffer::DATABASE !== Delivery::buffer() ) {
			try {
				return ( new Daily_Salt( Runtime_Config::directory(), wp_timezone_string() ) )->for_time( $now );
			} catch ( \RuntimeException $unwritable ) {
				Problem_Log::add( 'unwritable', $unwritable->getMessage() );
			}
		}
		return ( new Database_Salt( Database::of_site(), wp_timezone() ) )->for_time( $now );
	}
}
