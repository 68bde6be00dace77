<?php
/**
 * A store that records and has recorded nothing yet.
 */
declare( strict_types=1 );

use Footfall\Ingest\Runtime_Config;
use Footfall\Settings;
use Footfall\Storage\Tables;

foreach ( Tables::ALL as $name ) {
	$GLOBALS['wpdb']->query( "TRUNCATE TABLE {$GLOBALS['wpdb']->prefix}footfall_$name" ); // phpcs:ignore
}
// A bucket of the rate limit that was emptied before would refuse batches now.
array_map( 'unlink', (array) glob( Runtime_Config::directory() . '/rate.*' ) );
delete_option( 'footfall_recount' );
if ( ! Settings::is_recording() ) {
	Settings::confirm();
}
return true;
