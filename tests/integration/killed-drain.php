<?php
/**
 * A drain in a process of its own, for test-drain.php to kill: killed-drain.php <WordPress> <buffer folder> <file to make when it begins>.
 * Small chunks, so that there are many instants between and within transactions.
 */
declare( strict_types=1 );

if ( 'cli' !== PHP_SAPI ) {
	exit;
}
[ , $wordpress, $directory, $ready ] = $argv;
$_SERVER['HTTP_HOST']   = '127.0.0.1';
$_SERVER['REQUEST_URI'] = '/';
require $wordpress . 'wp-load.php';
require __DIR__ . '/Sandbox.php';

$box    = ( new ReflectionClass( Footfall\Tests\Sandbox::class ) )->newInstanceWithoutConstructor();
$values = [
	'directory' => $directory,
	'database'  => Footfall\Storage\Database::of_site(),
];
( function () use ( $values ): void {
	foreach ( $values as $name => $value ) {
		$this->$name = $value;
	}
} )->call( $box );
touch( $ready );
$box->failing_drain( static function (): void {}, 10 )->run( 60 );
