<?php
/**
 * Runs PHP files of the repository for scripts and tests, see scripts/store/run-script.mjs.
 * Belongs to the dev store, never to the plugin; answers only who knows the store's token.
 */

namespace Footfall\Store;

defined( 'ABSPATH' ) || exit;

if ( 'POST' !== ( $_SERVER['REQUEST_METHOD'] ?? '' ) || ! isset( $_GET['footfall_store_script'] ) ) {
	return;
}
if ( ! hash_equals( FOOTFALL_STORE_TOKEN, $_SERVER['HTTP_X_FOOTFALL_STORE_TOKEN'] ?? '' ) ) {
	status_header( 403 );
	exit;
}

if ( 'scripts/store/php/tick.php' === $_GET['footfall_store_script'] ) {
	// What the jobs expect of the request they run in.
	define( 'DOING_CRON', true );
}

// Keeps WordPress from answering a fatal error with a page of its own.
defined( 'WP_SANDBOX_SCRAPING' ) || define( 'WP_SANDBOX_SCRAPING', true );

/**
 * One request to run one script.
 */
final class Script_Run {
	private const FOLDERS = array( '/scripts/store/php/', '/tests/' );

	private static ?array $problem = null;
	private static bool $done      = false;

	public static function start(): void {
		$request = json_decode( (string) file_get_contents( 'php://input' ), true );
		$script  = (string) ( $request['script'] ?? '' );
		$args    = (array) ( $request['args'] ?? array() );

		nocache_headers();
		header( 'Content-Type: application/json; charset=utf-8' );
		ob_start();
		// It would send what wp_die() printed before there is a chance to make it part of the report.
		remove_action( 'shutdown', 'wp_ob_end_flush_all', 1 );
		register_shutdown_function( array( self::class, 'shut_down' ) );
		set_error_handler( array( self::class, 'note_error' ) );
		set_time_limit( 300 );
		ignore_user_abort( true );

		try {
			$file = self::resolve( $script );
			if ( isset( $args['as'] ) ) {
				$user = get_user_by( 'login', $args['as'] );
				if ( ! $user ) {
					throw new \RuntimeException( "There is no user {$args['as']}." );
				}
				wp_set_current_user( $user->ID );
				unset( $args['as'] );
			}
			$value = ( static function ( string $file, array $args ) {
				return require $file;
			} )( $file, $args );
			self::answer( $value );
		} catch ( \Throwable $error ) {
			self::$problem = self::problem( get_class( $error ), $error->getMessage(), $error->getFile(), $error->getLine(), $error->getTraceAsString() );
			self::answer( null );
		}
		exit;
	}

	/**
	 * Notes the first warning or notice and lets the script go on, as it would in production.
	 */
	public static function note_error( int $level, string $message, string $file, int $line ): bool {
		if ( ! ( error_reporting() & $level ) ) {
			return false;
		}
		// What WordPress and WooCommerce call deprecated within themselves is not ours to mend.
		$own        = str_starts_with( (string) realpath( $file ), FOOTFALL_STORE_ROOT . '/' );
		$deprecated = $level & ( E_DEPRECATED | E_USER_DEPRECATED );
		if ( null === self::$problem && ( $own || ! $deprecated ) ) {
			$names         = array(
				E_WARNING           => 'Warning',
				E_NOTICE            => 'Notice',
				E_USER_ERROR        => 'Error',
				E_USER_WARNING      => 'Warning',
				E_USER_NOTICE       => 'Notice',
				E_RECOVERABLE_ERROR => 'Error',
				E_DEPRECATED        => 'Deprecated',
				E_USER_DEPRECATED   => 'Deprecated',
			);
			$trace         = ( new \Exception() )->getTraceAsString();
			self::$problem = self::problem( $names[ $level ] ?? "Level $level", $message, $file, $line, $trace );
		}
		return false;
	}

	/**
	 * Fatal errors, and scripts that end the request by themselves, arrive here only.
	 */
	public static function shut_down(): void {
		if ( self::$done ) {
			return;
		}
		$error = error_get_last();
		$fatal = E_ERROR | E_PARSE | E_CORE_ERROR | E_COMPILE_ERROR | E_USER_ERROR | E_RECOVERABLE_ERROR;
		if ( $error && ( $error['type'] & $fatal ) ) {
			self::$problem = self::problem( 'Fatal error', $error['message'], $error['file'], $error['line'] );
		} else {
			self::$problem ??= self::problem( 'Exit', 'The script ended the request (exit or wp_die).', (string) ( $_GET['footfall_store_script'] ?? '' ), 0 );
		}
		self::answer( null );
	}

	/**
	 * @param mixed $value What the script returned.
	 */
	private static function answer( $value ): void {
		self::$done = true;
		$output     = '';
		while ( ob_get_level() ) {
			$output = ob_get_clean() . $output;
		}
		if ( '' !== trim( $output ) && null === self::$problem ) {
			self::$problem = self::problem( 'Output', 'The script printed something; it should return it.', (string) $_GET['footfall_store_script'], 0 );
		}
		$report = self::$problem
			? array(
				'ok'      => false,
				'problem' => self::$problem + array( 'output' => $output ),
			)
			: array(
				'ok'    => true,
				'value' => $value,
			);
		$json   = json_encode( $report, JSON_UNESCAPED_SLASHES | JSON_UNESCAPED_UNICODE | JSON_INVALID_UTF8_SUBSTITUTE | JSON_PRESERVE_ZERO_FRACTION );
		if ( false === $json ) {
			$json = json_encode(
				array(
					'ok'      => false,
					'problem' => self::problem( 'Answer', 'What the script returned is not JSON: ' . json_last_error_msg(), '', 0 ),
				)
			);
		}
		if ( ! headers_sent() ) {
			http_response_code( 200 );
			header_remove( 'Location' );
		}
		echo $json;
	}

	private static function resolve( string $script ): string {
		$file = realpath( FOOTFALL_STORE_ROOT . '/' . $script );
		foreach ( self::FOLDERS as $folder ) {
			if ( $file && str_ends_with( $file, '.php' ) && str_starts_with( $file, FOOTFALL_STORE_ROOT . $folder ) ) {
				return $file;
			}
		}
		throw new \RuntimeException( "There is no script $script in scripts/store/php/ or tests/." );
	}

	private static function problem( string $kind, string $message, string $file, int $line, string $trace = '' ): array {
		$short = static fn ( string $text ): string => str_replace( array( FOOTFALL_STORE_ROOT . '/', ABSPATH ), '', $text );
		return array(
			'kind'    => $kind,
			'message' => $message,
			'file'    => $short( $file ),
			'line'    => $line,
			'trace'   => $short( $trace ),
		);
	}
}

// After everything has been loaded as for a page, before WordPress decides which page it is.
add_action( 'wp_loaded', array( Script_Run::class, 'start' ), PHP_INT_MAX );
