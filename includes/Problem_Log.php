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
	private const GUARD     = "<?php exit; ?>\n";
	private const MAX_BYTES = 32768;

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
			$file = ( $directory ?? Runtime_Config::directory() ) . '/' . self::FILE;
			if ( ! is_file( $file ) || filesize( $file ) < strlen( self::GUARD ) || filesize( $file ) > self::MAX_BYTES ) {
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
			if ( false === @file_put_contents( $file, $line . "\n", FILE_APPEND | LOCK_EX ) ) {
				throw new \RuntimeException( 'the folder of the problem log cannot be written' );
			}
		} catch ( \Throwable $unwritable ) {
			// The last resort, so that it is not lost without a word.
			error_log( 'Footfall: ' . $message . ' (and: ' . $unwritable->getMessage() . ')' );
		}
	}

	/**
	 * @param int $seconds How far back.
	 * @return array<int,array{code:string,message:string,at:int}> Newest first, each message once.
	 */
	public static function recent( int $seconds = 86400 ): array {
		$file = Runtime_Config::directory() . '/' . self::FILE;
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
		$file = Runtime_Config::directory() . '/' . self::FILE;
		if ( is_file( $file ) ) {
			unlink( $file );
		}
	}
}
