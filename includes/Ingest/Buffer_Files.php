<?php
declare( strict_types=1 );

namespace Footfall\Ingest;

/**
 * The reading end of the buffer folder: takes the file that Buffer writes, and reads what was taken.
 */
final class Buffer_Files implements Buffer_Reader {
	private const LOCK       = 'drain.lock';
	private const TAKEN      = 'taken-';
	private const QUARANTINE = 'quarantine.php';
	private const HELD       = 'held.php';

	/** A line holds one batch of at most 40 KB; what is longer is no line of ours. */
	private const MAX_LINE_BYTES = 262144;

	private const MAX_QUARANTINE_BYTES = 1048576;

	/** An order's note is short, and storing it takes reading the order: some hundred at once, not ten thousand. */
	private const NOTE         = '"change":"';
	private const BYTES_A_NOTE = 4096;

	/** What an event weighs beside its text, however short that is. */
	private const EVENT          = '"name":"';
	private const BYTES_AN_EVENT = 200;

	public function __construct( private string $directory ) {}

	/** Without a folder there is nothing to lock. */
	public function lock( float $seconds ): ?Drain_Lock {
		return is_dir( $this->directory ) ? Drain_Lock::take( [ $this->way() ], $seconds ) : null;
	}

	/** @return \Closure As Drain_Lock::take() wants it. The lock is the operating system's. */
	public function way(): \Closure {
		return fn(): ?\Closure => $this->try_lock();
	}

	private function try_lock(): ?\Closure {
		$file   = "$this->directory/" . self::LOCK;
		$handle = is_dir( $this->directory ) ? @fopen( $file, 'cb' ) : false;
		if ( ! $handle && is_file( $file ) && @unlink( $file ) ) {
			$handle = @fopen( $file, 'cb' ); // It was another user's (root's cron, say).
		}
		if ( ! $handle || ! flock( $handle, LOCK_EX | LOCK_NB ) ) {
			return null;
		}
		return static function () use ( $handle ): void {
			flock( $handle, LOCK_UN );
			fclose( $handle );
		};
	}

	public function taken(): array {
		$paths = glob( $this->escaped() . '/' . self::TAKEN . '*.php' ) ?: [];
		sort( $paths );
		return array_map( 'basename', $paths );
	}

	public function bytes(): int {
		clearstatcache();
		$paths = array_filter( [ Buffer::FILE, ...$this->taken() ], fn( string $name ): bool => is_file( "$this->directory/$name" ) );
		return array_sum( array_map( fn( string $name ): int => (int) filesize( "$this->directory/$name" ), $paths ) );
	}

	/** Takes the buffer away from its writers, who then begin a new one. */
	public function take(): array {
		$buffer = "$this->directory/" . Buffer::FILE;
		clearstatcache( true, $buffer );
		if ( ! is_file( $buffer ) ) {
			return [];
		}
		$name = Buffer::taken_name();
		return @rename( $buffer, "$this->directory/$name" ) ? [ $name ] : [];
	}

	/** @return resource */
	public function open( string $name ): mixed {
		$handle = @fopen( "$this->directory/$name", 'rb' );
		if ( ! $handle ) {
			throw new \RuntimeException( "$name in the buffer folder cannot be read. Does it belong to another user?" );
		}
		// Who had opened it before it was renamed has written when we have had the lock once.
		flock( $handle, LOCK_EX );
		flock( $handle, LOCK_UN );
		return $handle;
	}

	public function close( mixed $handle ): void {
		fclose( $handle );
	}

	/** Positions are bytes. A line that is too long is cut. */
	public function read( mixed $handle, int $position, int $max_lines, int $max_bytes ): array {
		fseek( $handle, $position );
		$lines = [];
		$bytes = 0;
		$ended = false;
		while ( count( $lines ) < $max_lines && $bytes < $max_bytes ) {
			$text = fgets( $handle, self::MAX_LINE_BYTES + 2 );
			if ( false === $text ) {
				$ended = true;
				break;
			}
			if ( ! str_ends_with( $text, "\n" ) ) {
				$this->skip_line( $handle );
			}
			$text   = rtrim( $text, "\r\n" );
			$bytes += strlen( $text ) + self::BYTES_A_NOTE * substr_count( $text, self::NOTE ) + self::BYTES_AN_EVENT * substr_count( $text, self::EVENT );
			if ( '' !== $text && ! str_starts_with( $text, Buffer::GUARD_BEGINNING ) ) {
				$lines[] = $text;
			}
		}
		return [
			'lines'    => $lines,
			'position' => (int) ftell( $handle ),
			'ended'    => $ended,
		];
	}

	public function remove( string $name ): void {
		@unlink( "$this->directory/$name" );
	}

	public function hold( array $lines ): void {
		if ( ! $lines ) {
			return;
		}
		$text = self::guard_of( "$this->directory/" . self::HELD ) . implode( "\n", $lines ) . "\n";
		if ( strlen( $text ) !== file_put_contents( "$this->directory/" . self::HELD, $text, FILE_APPEND ) ) {
			throw new \RuntimeException( 'The buffer folder cannot be written.' );
		}
	}

	public function release(): void {
		if ( is_file( "$this->directory/" . self::HELD ) ) {
			rename( "$this->directory/" . self::HELD, "$this->directory/" . Buffer::taken_name() );
		}
	}

	/** What a file has to begin with before anything is appended: '' when it does. */
	private static function guard_of( string $file ): string {
		clearstatcache( true, $file );
		return is_file( $file ) && filesize( $file ) >= strlen( Buffer::GUARD ) ? '' : Buffer::GUARD;
	}

	/** When the file is full, the oldest go. */
	public function quarantine( array $lines ): void {
		if ( ! $lines ) {
			return;
		}
		$file = "$this->directory/" . self::QUARANTINE;
		clearstatcache( true, $file );
		if ( '' !== self::guard_of( $file ) || filesize( $file ) > self::MAX_QUARANTINE_BYTES ) {
			file_put_contents( $file, Buffer::GUARD );
		}
		$cut = array_map( static fn( string $line ): string => substr( $line, 0, 10000 ) . "\n", $lines );
		file_put_contents( $file, implode( '', array_slice( $cut, 0, 100 ) ), FILE_APPEND );
	}

	/** @param resource $handle */
	private function skip_line( $handle ): void {
		do {
			$rest = fgets( $handle, self::MAX_LINE_BYTES );
		} while ( false !== $rest && ! str_ends_with( $rest, "\n" ) );
	}

	/** The folder's name as glob() takes it literally. */
	private function escaped(): string {
		return preg_replace( '/[*?\[\]]/', '[$0]', $this->directory );
	}
}
