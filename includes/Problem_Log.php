<?php
declare( strict_types=1 );

namespace Footfall;

use Footfall\Ingest\Runtime_Config;

/**
 * The last problems that Footfall met, kept in a small file beside the buffer: no query, and no
 * error can fill the disk. The status route shows them to the owner. Writing runs without WordPress
 * when it is told the folder.
 */
final class Problem_Log {
	private const FILE      = 'problems.php';
	private const GUARD     = "<?php exit; __halt_compiler(); ?>\n";
	private const MAX_BYTES = 32768;

	/** Where this log cannot be written, the server's gets a line in so many seconds: it may be on a disk that fills up, too. */
	private const SERVER_LOG_SECONDS = 60;

	/** @var array<string,true> What this request has already written: one line a place is enough. */
	private static array $seen = [];

	public static function add_throwable( \Throwable $problem ): void {
		self::add(
			'exception',
			sprintf( '%s in %s:%d', $problem->getMessage(), basename( $problem->getFile() ), $problem->getLine() )
		);
	}

	/**
	 * Never throws: it is called from catch blocks.
	 *
	 * @param string  $code      Short and stable, for programs.
	 * @param string  $message   For people. No data of a visitor.
	 * @param ?string $directory The buffer folder, where it is known already.
	 */
	public static function add( string $code, string $message, ?string $directory = null ): void {
		if ( isset( self::$seen[ $code . $message ] ) ) {
			return;
		}
		self::$seen[ $code . $message ] = true;
		try {
			$file = self::file( $directory ?? Runtime_Config::state_directory() );
			if ( '' !== $file && ( ! is_file( $file ) || filesize( $file ) < strlen( self::GUARD ) || filesize( $file ) > self::MAX_BYTES ) ) {
				@file_put_contents( $file, self::GUARD, LOCK_EX );
			}
			$line = json_encode(
				[
					'at'      => time(),
					'code'    => $code,
					'message' => substr( $message, 0, 500 ),
				],
				JSON_INVALID_UTF8_SUBSTITUTE
			);
			if ( '' === $file || false === @file_put_contents( $file, $line . "\n", FILE_APPEND | LOCK_EX ) ) {
				throw new \RuntimeException( 'the folder of the problem log cannot be written' );
			}
		} catch ( \Throwable $unwritable ) {
			self::tell_server( $message . ' (and: ' . $unwritable->getMessage() . ')', $file ?? '' );
		}
	}

	/** The last resort, so that it is not lost without a word. */
	private static function tell_server( string $message, string $file ): void {
		clearstatcache( true, $file );
		if ( is_file( $file ) && time() - filemtime( $file ) < self::SERVER_LOG_SECONDS ) {
			return;
		}
		'' !== $file && @touch( $file ); // A full disk still takes a time.
		error_log( 'Footfall: ' . $message );
	}

	/**
	 * @param int $seconds How far back.
	 * @return array<int,array{code:string,message:string,at:int}> Newest first, each message once.
	 */
	public static function recent( int $seconds = 86400 ): array {
		$file = self::file( Runtime_Config::state_directory() );
		if ( ! is_file( $file ) ) {
			return [];
		}
		$found = [];
		foreach ( array_reverse( array_slice( (array) file( $file, FILE_IGNORE_NEW_LINES ), 1 ) ) as $line ) {
			$problem = json_decode( $line, true );
			if ( is_array( $problem ) && $problem['at'] >= time() - $seconds ) {
				$found[ $problem['code'] . $problem['message'] ] ??= $problem;
			}
		}
		return array_values( $found );
	}

	public static function clear(): void {
		$file = self::file( Runtime_Config::state_directory() );
		if ( is_file( $file ) ) {
			unlink( $file );
		}
	}

	/** Without a folder a name that is not there. */
	private static function file( string $directory ): string {
		return '' === $directory ? '' : $directory . '/' . self::FILE;
	}
}
