<?php
/**
 * Hosts with another disk, by the option footfall_store_disks: `none`: a disk that takes nothing;
 * `two`: two servers behind one address and one database, each with a disk of its own, which answer
 * by turns.
 */

namespace Footfall\Store;

defined( 'ABSPATH' ) || exit;

function next_server( string $folder ): int {
	wp_mkdir_p( $folder );
	$handle = fopen( "$folder/turn", 'c+' );
	flock( $handle, LOCK_EX );
	$turn = (int) stream_get_contents( $handle );
	rewind( $handle );
	fwrite( $handle, (string) ( $turn + 1 ) );
	fclose( $handle );
	return $turn % 2;
}

$disks = get_option( 'footfall_store_disks' );
if ( 'none' === $disks ) {
	define( 'FOOTFALL_DATA_DIR', WPMU_PLUGIN_DIR . '/other-disks.php/nothing-fits-into-a-file' );
} elseif ( 'two' === $disks ) {
	define( 'FOOTFALL_DATA_DIR', WP_CONTENT_DIR . '/store-servers/' . next_server( WP_CONTENT_DIR . '/store-servers' ) );
}
