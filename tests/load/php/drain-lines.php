<?php
/**
 * Drains buffer lines as the schedule does, in runs of some seconds, and measures it.
 *
 * @var array{ lines: string } $args Path of a file of buffer lines; it is gone afterwards.
 * @return array{ events: int, seconds: float, runs: int, memory: int } memory: bytes that the drain had at most, beyond what
 *         WordPress held before; 0 where PHP cannot say it (before 8.2).
 */
declare( strict_types=1 );

use Footfall\Ingest\Buffer;
use Footfall\Ingest\Drain;

$folder = dirname( $args['lines'] ) . '/buffer';
wp_mkdir_p( $folder );
rename( $args['lines'], "$folder/" . Buffer::FILE );

$events = 0;
$runs   = 0;
$memory = 0;
$began  = microtime( true );
do {
	$before = memory_get_usage();
	if ( function_exists( 'memory_reset_peak_usage' ) ) {
		memory_reset_peak_usage();
	}
	$drained = Drain::of_site( $folder )->run( 20.0 );
	$memory  = max( $memory, function_exists( 'memory_reset_peak_usage' ) ? memory_get_peak_usage() - $before : 0 );
	$events += $drained['events'];
	++$runs;
	if ( 0 === $drained['lines'] && ! $drained['finished'] ) {
		throw new RuntimeException( 'The drain does not go on: ' . wp_json_encode( get_option( 'footfall_problems' ) ) );
	}
} while ( ! $drained['finished'] );

return [
	'events'  => $events,
	'seconds' => microtime( true ) - $began,
	'runs'    => $runs,
	'memory'  => $memory,
];
