<?php
/**
 * What the schedule does each minute, in a process of its own that may be killed:
 * drain-process.php <WordPress> <file to make when it begins> [<folder for copies of what it takes>].
 */
declare( strict_types=1 );

use Footfall\Ingest\Runtime_Config;
use Footfall\Ingest\Schedule;
use Footfall\Storage\Database;

if ( 'cli' !== PHP_SAPI ) {
	exit;
}
[ , $wordpress, $ready ] = $argv;
$_SERVER['HTTP_HOST']    = (string) getenv( 'TORTURE_HOST' );
$_SERVER['REQUEST_URI']  = '/';
define( 'DOING_CRON', true );
require $wordpress . 'wp-load.php';

$folder = Runtime_Config::directory();
// What comes in after this look must not be taken without a copy; a buffer that is there stays the same file.
for ( $try = 0; isset( $argv[3] ) && $try < 50 && ! glob( "$folder/buffer.php" ); $try++ ) {
	usleep( 10000 );
}
// Hard links: whatever becomes of a file, its lines can be read once more, undisturbed.
foreach ( isset( $argv[3] ) ? glob( "$folder/{buffer,taken-*}.php", GLOB_BRACE ) : [] as $file ) {
	@link( $file, $argv[3] . '/taken-' . sprintf( '%015d', fileinode( $file ) ) . '-copy.php' );
}
file_put_contents( $ready, Database::of_site()->rows( 'SELECT CONNECTION_ID() AS id' )[0]['id'] ?? '' );
do_action( Schedule::DRAIN );
