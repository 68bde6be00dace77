<?php
/**
 * Router of PHP's built-in server: what a web server's rewrite rules do. Returning false lets the
 * server itself answer with the file.
 */

$root = $_SERVER['DOCUMENT_ROOT'];
$path = rawurldecode( (string) parse_url( $_SERVER['REQUEST_URI'], PHP_URL_PATH ) );

// Dot files (the SQLite database is one) and whatever leaves the web root.
if ( preg_match( '#/\.|\0#', $path ) ) {
	http_response_code( 404 );
	return true;
}

// What a host forbids: files named in wp-content/store-forbids/.
if ( is_file( "$root/wp-content/store-forbids$path" ) ) {
	http_response_code( 403 );
	return true;
}

$file = $root . $path;
if ( is_dir( $file ) && is_file( rtrim( $file, '/' ) . '/index.php' ) && '/' !== $path ) {
	if ( ! str_ends_with( $path, '/' ) ) {
		header( 'Location: ' . $path . '/', true, 301 );
		return true;
	}
	$file = rtrim( $file, '/' ) . '/index.php';
	$path = rtrim( $path, '/' ) . '/index.php';
}

if ( '/' === $path || ! is_file( $file ) ) {
	// A permalink. The server would name this router or a guess as the script otherwise.
	$path = '/index.php';
	$file = $root . $path;
} elseif ( ! str_ends_with( $file, '.php' ) ) {
	return false;
}

$_SERVER['SCRIPT_NAME']     = $path;
$_SERVER['PHP_SELF']        = $path;
$_SERVER['SCRIPT_FILENAME'] = $file;
unset( $_SERVER['PATH_INFO'] );
chdir( dirname( $file ) );
$router_target = $file;
unset( $root, $path, $file );
require $router_target;
return true;
