<?php
declare( strict_types=1 );

namespace Footfall\Ingest;

/**
 * The writing end of the buffer: one locked append a batch. The drain takes the file away by
 * renaming it. Runs without WordPress.
 */
final class Buffer implements Buffer_Writer {
	public const FILE = 'buffer.php';

	/** A server that runs the file by mistake shows nothing of it, and does not even compile what follows. */
	public const GUARD = "<?php exit; __halt_compiler(); ?>\n";

	/** How every guard line begins, and no line of ours. */
	public const GUARD_BEGINNING = '<?php exit;';

	/**
	 * @param string $directory Folder outside the reach of the web.
	 * @param int    $max_bytes Cap of the file: a stopped drain must not fill the disk.
	 * @param int    $reserve   Bytes of the disk that are left to the shop.
	 * @param string $timezone  The store's, for the day on which a dropped event is counted.
	 */
	public function __construct(
		private string $directory,
		private int $max_bytes,
		private int $reserve = 0,
		private string $timezone = 'UTC'
	) {}

	public function append( array $line ): void {
		try {
			$this->write( $line );
		} catch ( Buffer_Full $full ) {
			$this->count_dropped( count( $line['events'] ?? [] ) );
			throw $full;
		}
	}

	private function write( array $line ): void {
		if ( $this->reserve > 0 && self::free_bytes( $this->directory ) < $this->reserve ) {
			throw new Buffer_Full( 'The disk is nearly full.' );
		}
		$text   = json_encode( $line, JSON_UNESCAPED_SLASHES | JSON_UNESCAPED_UNICODE | JSON_INVALID_UTF8_SUBSTITUTE | JSON_THROW_ON_ERROR ) . "\n";
		$handle = $this->open();
		try {
			$size = fstat( $handle )['size'];
			if ( $size + strlen( $text ) > $this->max_bytes ) {
				throw new Buffer_Full( 'The buffer is full: events come in but nothing takes them out.' );
			}
			$text    = 0 === $size ? self::GUARD . $text : $text;
			$written = @fwrite( $handle, $text ); // PHP's own word about each one would fill the server's log.
			if ( strlen( $text ) !== $written || ! @fflush( $handle ) ) {
				// A full disk may take half a line. Cut it off, or it would spoil the next one.
				ftruncate( $handle, $size );
				throw new Buffer_Full( 'The buffer cannot be written: the disk is full, or the host allows no more.' );
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

	/** @throws \RuntimeException When they cannot even be counted. */
	private function count_dropped( int $events ): void {
		$file = new Dropped_File( $this->directory );
		$day  = ( new \DateTimeImmutable( 'now', new \DateTimeZone( $this->timezone ) ) )->format( 'Y-m-d' );
		if ( $events > 0 && ! $file->add( $events, $day ) && ! ( $file->make() && $file->add( $events, $day ) ) ) {
			throw new \RuntimeException( 'The buffer is full, and dropped events cannot be counted.' );
		}
	}

	/** @return float Bytes; without limit where the host does not say. */
	public static function free_bytes( string $directory ): float {
		$free = function_exists( 'disk_free_space' ) ? @disk_free_space( $directory ) : false;
		return false === $free ? INF : $free;
	}

	/** A name that no file had before; the drain takes what begins with "taken-", oldest first. */
	public static function taken_name(): string {
		return sprintf( 'taken-%015d-%s.php', (int) ( microtime( true ) * 1000 ), bin2hex( random_bytes( 4 ) ) );
	}
}
