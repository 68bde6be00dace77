<?php
/**
 * So many seconds later, the schedule's minute: the last check is as much older.
 *
 * @var array{seconds:int} $args
 */

$found = get_option( 'footfall_delivery' );
$found['checked_at'] = gmdate( 'Y-m-d\TH:i:s\Z', strtotime( $found['checked_at'] ) - $args['seconds'] );
update_option( 'footfall_delivery', $found );
do_action( Footfall\Ingest\Schedule::DRAIN );
return Footfall\Ingest\Delivery::current();
