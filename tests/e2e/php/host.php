<?php
/**
 * Another host: one that forbids the direct file, or with other disks. Without arguments, the usual one.
 *
 * @var array{forbids_direct?:bool,disks?:string} $args
 */

use Footfall\Ingest\Direct_File;

$folder = WP_CONTENT_DIR . '/store-forbids';
wp_mkdir_p( $folder );
if ( $args['forbids_direct'] ?? false ) {
	touch( "$folder/" . Direct_File::name() );
} elseif ( is_file( "$folder/" . Direct_File::name() ) ) {
	unlink( "$folder/" . Direct_File::name() );
}
isset( $args['disks'] ) ? update_option( 'footfall_store_disks', $args['disks'] ) : delete_option( 'footfall_store_disks' );
return true;
