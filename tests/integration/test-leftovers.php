<?php
/**
 * What killed processes and earlier versions leave behind. @short @embedded
 */
declare( strict_types=1 );

use Footfall\Ingest\Buffer_Folder;
use Footfall\Privacy\Retention;
use Footfall\Storage\Wpdb_Event_Store;
use Footfall\Tests\Cases;
use Footfall\Tests\Sandbox;
use function Footfall\Tests\same;

require_once __DIR__ . '/Cases.php';

$cases = new Cases();

$cases->it( 'purges marks of files that are long gone, and keeps what is known of dropped events', function ( Sandbox $box ): void {
	$store = new Wpdb_Event_Store( $box->database );
	foreach ( [ 'taken-1.php', 'taken-2.php', 'dropped-1-0' ] as $name ) {
		$store->mark_progress( $name, 5 );
	}
	$box->database->execute( "UPDATE {$box->tables->progress} SET updated_at = %d WHERE file <> %s", [ time() - 8 * 86400, 'taken-2.php' ] );
	Retention::of_site()->run( 10 );
	same( [ 'dropped-1-0', 'taken-2.php' ], array_column( $box->rows( 'progress', 'file' ), 'file' ) );
} );

$cases->it( 'brings along what is in the folder of an earlier version', function (): void {
	$key    = bin2hex( random_bytes( 16 ) );
	$former = wp_upload_dir()['basedir'] . "/footfall-$key";
	wp_mkdir_p( $former );
	file_put_contents( "$former/held.php", 'an order' );
	$folder = Buffer_Folder::of_site( $key );
	try {
		same( [ 'an order', false ], [ file_get_contents( "$folder/held.php" ), is_dir( $former ) ] );
		same( true, is_file( "$folder/index.html" ) );
	} finally {
		foreach ( array_diff( scandir( $folder ), [ '.', '..' ] ) as $name ) {
			unlink( "$folder/$name" );
		}
		rmdir( $folder );
	}
} );

return $cases->results();
