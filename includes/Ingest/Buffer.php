<?php
declare( strict_types=1 );

namespace Footfall\Ingest;

/**
 * The writing end of the buffer: one locked append a batch. The drain takes the file away by
 * renaming it. Runs without WordPress.
 */
final class Buffer {
	public const FILE = 'buffer.php';

	/** A server that runs the file by mistake shows nothing of it. */
	public const GUARD = "<?php exit; ?>\n";

	/**
	 * @param string $directory Folder outside the reach of the web.
	 * @param int    $max_bytes Cap of the file: a stopped drain must not fill the disk.
	 */
	public function __construct( private string $directory, private int $max_bytes ) {}

	/**
	 * @param array<string,mixed> $line As in docs/architecture.md.
	 * @throws \RuntimeException When it could not be stored; nothing of it is in the file then.
	 */
	public function append( array $line ): void {
		$text   = json_encode( $line, JSON_UNESCAPED_SLASHES | JSON_UNESCAPED_UNICODE | JSON_INVALID_UTF8_SUBSTITUTE | JSON_THROW_ON_ERROR ) . "\n";
		$handle = $this->open();
		try {
			$size = fstat( $handle )['size'];
			if ( $size + strlen( $text ) > $this->max_bytes ) {
				throw new \RuntimeException( 'The buffer is full: events come in but nothing takes them out.' );
			}
			$text    = 0 === $size ? self::GUARD . $text : $text;
			$written = fwrite( $handle, $text );
			if ( strlen( $text ) !== $written || ! fflush( $handle ) ) {
				// A full disk may take half a line. Cut it off, or it would spoil the next one.
				ftruncate( $handle, $size );
				throw new \RuntimeException( 'The buffer cannot be written; is the disk full?' );
			}
		} finally {
			flock( $handle, LOCK_UN );
			fclose( $handle );
		}
	}

	/**
	 * Opens and locks the file that bears the buffer's name now: between opening and locking, the
	 * drain may have renamed it.
	 *
	 * @return resource
	 * @throws \RuntimeException
	 */
	private function open() {
		$file = $this->directory . '/' . self::FILE;
		for ( $try = 0; $try < 20; $try++ ) {
			$handle = @fopen( $file, 'ab' );
			if ( ! $handle && is_file( $file ) && @rename( $file, $this->directory . '/' . self::taken_name() ) ) {
				continue; // Another user's (root's cron, say): the drain reads it, we begin a new one.
			}
			if ( ! $handle || ! flock( $handle, LOCK_EX ) ) {
				throw new \RuntimeException( 'The buffer folder cannot be written. Make the uploads folder writable for PHP.' );
			}
			clearstatcache( true, $file );
			$named = @stat( $file );
			if ( $named && $named['ino'] === fstat( $handle )['ino'] ) {
				return $handle;
			}
			fclose( $handle );
		}
		throw new \RuntimeException( 'The buffer was taken away again and again while it was being opened.' );
	}

	/** A name that no file had before; the drain takes what begins with "taken-", oldest first. */
	public static function taken_name(): string {
		return sprintf( 'taken-%015d-%s.php', (int) ( microtime( true ) * 1000 ), bin2hex( random_bytes( 4 ) ) );
	}
}
