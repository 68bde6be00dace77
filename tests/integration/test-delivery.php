<?php
/**
 * The self-test: which way it finds when some do not answer, into which buffer, and when it looks again.
 */
declare( strict_types=1 );

namespace Footfall\Tests;

use Footfall\Ingest\Buffer;
use Footfall\Ingest\Delivery;
use Footfall\Ingest\Direct_File;
use Footfall\Ingest\Drain;
use Footfall\Ingest\Endpoint;
use Footfall\Ingest\Runtime_Config;
use Footfall\Ingest\Schedule;
use Footfall\Ingest\Server_Events;
use Footfall\Settings;
use Footfall\Storage\Database_Buffer;

require_once __DIR__ . '/Cases.php';

$cases = new Cases();

/**
 * A web server as the case wants it.
 *
 * @param array<string,int|string|callable> $answers By what the address contains: a status, 'same', 'another', 'down', or the body of a file.
 */
$server = static function ( array $answers, callable $work ): array {
	$asked  = [];
	$answer = static function ( $short, array $request, string $url ) use ( $answers, &$asked ) {
		$asked[] = $url;
		foreach ( $answers as $part => $how ) {
			if ( ! str_contains( rawurldecode( $url ), $part ) ) {
				continue;
			}
			$how = is_array( $how ) ? $how[ ( count( $asked ) - 1 ) % count( $how ) ] : $how;
			if ( 'down' === $how ) {
				return new \WP_Error( 'down', 'Connection refused' );
			}
			$headers = [];
			if ( 'same' === $how || 'another' === $how ) {
				preg_match( '/[0-9a-f]{32}/', $request['body'], $token );
				$headers = [ 'x-footfall-probe' => Endpoint::proof( $token[0], Runtime_Config::site_key(), 'same' === $how ) ];
			}
			return [
				'headers'  => $headers,
				'body'     => is_string( $how ) && ! $headers ? $how : '',
				'response' => [ 'code' => is_int( $how ) ? $how : ( $headers ? 204 : 200 ), 'message' => '' ],
			];
		}
		return [ 'headers' => [], 'body' => '', 'response' => [ 'code' => 404, 'message' => '' ] ];
	};
	add_filter( 'pre_http_request', $answer, 10, 3 );
	try {
		$work();
	} finally {
		remove_filter( 'pre_http_request', $answer, 10 );
	}
	return $asked;
};
$kept = static function ( Sandbox $box ): void {
	foreach ( [ 'footfall_delivery', 'footfall_delivery_doubt', 'permalink_structure', Settings::CONFIRMED_OPTION, Drain::LAST_EVENT_OPTION ] as $option ) {
		$box->option( $option, 0 );
		delete_option( $option );
	}
	$box->option( Settings::OPTION, [ 'recording' => true ] + Settings::all() );
	update_option( 'permalink_structure', '/%postname%/' );
	update_option( Settings::CONFIRMED_OPTION, time() );
	$box->forgets_problems();
};
$find  = static function ( array $answers, bool $anew = true ) use ( $server ): array {
	$server( $answers, static function () use ( &$found, $anew ): void {
		$found = Delivery::check( $anew );
	} );
	return [ $found['way'], $found['buffer'], $found['reason'] ];
};
$starts = static function ( string $expected, string $text ): void {
	same( $expected, substr( $text, 0, strlen( $expected ) ) );
};

$cases->it( 'takes the direct file where it answers', function ( Sandbox $box ) use ( $kept, $find ): void {
	$kept( $box );
	same( [ 'direct', 'file', 'The direct file answers.' ], $find( [ 'footfall-in.php' => 'same' ] ) );
	same( 2, count( Delivery::urls() ) );
} );

$cases->it( 'takes the REST route where the host forbids the direct file, and comes back', function ( Sandbox $box ) use ( $kept, $find, $starts ): void {
	$kept( $box );
	[ $way, $buffer, $reason ] = $find( [ 'footfall-in.php' => 403, 'wp-json' => 'same' ], false );
	same( [ 'rest', 'file' ], [ $way, $buffer ] );
	$starts( 'The direct file does not answer as it should (HTTP status 403)', $reason );
	same( [ 'direct', 'file' ], array_slice( $find( [ 'footfall-in.php' => 'same' ], false ), 0, 2 ) );
} );

$cases->it( 'takes the plain address of the REST route where the usual one does not answer', function ( Sandbox $box ) use ( $kept, $find ): void {
	$kept( $box );
	[ $way, $buffer, $reason ] = $find( [ 'footfall-in.php' => 403, 'wp-json' => 404, '?rest_route=' => 'same' ] );
	same( [ 'rest_plain', 'file', true ], [ $way, $buffer, str_contains( $reason, '404' ) ] );
	same( [ home_url( '/?rest_route=/footfall/v1/in' ) ], Delivery::urls() );
} );

$cases->it( 'says so where nothing answers', function ( Sandbox $box ) use ( $kept, $find ): void {
	$kept( $box );
	[ $way, , $reason ] = $find( [ 'footfall-in.php' => 403, 'wp-json' => 401, '?rest_route=' => 401 ] );
	same( [ 'none', true ], [ $way, str_contains( $reason, 'allow POST requests to footfall/v1/in' ) ] );
} );

$cases->it( 'believes in the direct file where the server cannot reach itself', function ( Sandbox $box ) use ( $kept, $find ): void {
	$kept( $box );
	[ $way, $buffer, $reason ] = $find( [ '' => 'down' ] );
	same( [ 'direct', 'file', true ], [ $way, $buffer, str_contains( $reason, 'Connection refused' ) ] );
} );

$cases->it( 'finds several servers by one answer out of another folder, and stays with the database until the owner asks', function ( Sandbox $box ) use ( $kept, $find, $starts ): void {
	$kept( $box );
	$several = [ 'footfall-in.php' => [ 'same', 'same', 'another', 'same' ], 'wp-json' => 'another' ];
	[ $way, $buffer, $reason ] = $find( $several );
	same( [ 'rest', 'database' ], [ $way, $buffer ] );
	$starts( 'Several servers', $reason );
	same( true, ( require Runtime_Config::config_file() )['closed'], 'the direct file sends browsers on' );
	$single = [ 'footfall-in.php' => 'same', 'wp-json' => 'same' ];
	same( [ 'rest', 'database' ], array_slice( $find( $single, false ), 0, 2 ) );
	same( [ 'direct', 'file' ], array_slice( $find( $single, true ), 0, 2 ) );
	opcache_invalidate( Runtime_Config::config_file(), true );
	same( false, ( require Runtime_Config::config_file() )['closed'] );
} );

$cases->it( 'tells the owner of files that the web server shows', function ( Sandbox $box ) use ( $kept, $server ): void {
	$kept( $box );
	Runtime_Config::write();
	$server( [ 'footfall-in.php' => 'same', '/config.php' => "<?php\nreturn [", '/salt.php' => '' ], static function (): void {
		same( [ 'config.php' ], Delivery::check()['readable'] );
	} );
} );

$cases->it( 'looks again each hour, at a doubt, after silence, and not otherwise', function ( Sandbox $box ) use ( $kept, $server, $find ): void {
	$kept( $box );
	$asks = static fn(): bool => [] !== $server( [ 'footfall-in.php' => 'same' ], [ Delivery::class, 'check_when_due' ] );
	$aged = static function ( int $seconds ) use ( $find ): void {
		$find( [ 'footfall-in.php' => 'same' ] );
		update_option( 'footfall_delivery', [ 'checked_at' => gmdate( 'Y-m-d\TH:i:s\Z', time() - $seconds ) ] + get_option( 'footfall_delivery' ) );
	};
	update_option( Drain::LAST_EVENT_OPTION, time() );
	$aged( 3000 );
	same( false, $asks(), 'all is well' );
	$aged( 3700 );
	same( true, $asks(), 'an hour is over' );
	$aged( 60 );
	Delivery::note_rest();
	same( true, $asks(), 'a browser came by the other way' );
	same( false, $asks(), 'only once' );
	$aged( 20 );
	Delivery::note_rest();
	same( false, $asks(), 'not several times a minute' );
	update_option( Drain::LAST_EVENT_OPTION, time() - 400 );
	$aged( 200 );
	same( false, $asks() );
	$aged( 400 );
	same( true, $asks(), 'nothing comes in' );
} );

$cases->it( 'writes what the store’s hooks report into the database there, without a query of WordPress’s', function ( Sandbox $box ) use ( $kept ): void {
	global $wpdb;
	$kept( $box );
	$box->option( Settings::OPTION, [ 'identity_before_consent' => 'cookieless', 'consent_without_tool' => 'granted' ] + Settings::all() );
	update_option( 'footfall_delivery', [ 'way' => 'rest', 'buffer' => 'database', 'reasons' => [] ] );
	$events = new Server_Events();
	$added  = [ [ 'name' => 'cart_item_added', 'props' => $box->added( 1 )['props'] + [ 'path' => 'single_form' ] ] ];
	$events->events( $added ); // The day's salt.
	$before = $wpdb->num_queries;
	same( true, $events->events( $added ) );
	same( [ 2, 0 ], [ count( $box->rows( 'buffer' ) ), $wpdb->num_queries - $before ], 'the INSERT goes past wpdb' );
} );

$cases->it( 'falls back to the database at once where the folder takes nothing', function ( Sandbox $box ) use ( $kept ): void {
	$kept( $box );
	$file = Runtime_Config::directory() . '/' . Buffer::FILE;
	@unlink( $file );
	mkdir( $file );
	try {
		( new Server_Events() )->orders( [ [ 'id' => 12, 'change' => 'changed' ] ], false );
	} finally {
		@rmdir( $file );
		foreach ( glob( Runtime_Config::directory() . '/taken-*', GLOB_ONLYDIR ) as $folder ) {
			rmdir( $folder );
		}
	}
	same( 1, count( $box->rows( 'buffer' ) ) );
} );

Delivery::check( true );
return $cases->results();
