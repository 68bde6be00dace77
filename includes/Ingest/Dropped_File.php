<?php
declare( strict_types=1 );

namespace Footfall\Ingest;

/**
 * How many events found no room, by store day: a file of fixed size that is made while there is room and
 * then only written over, so that counting works on a full disk, too. Counts only grow; what the drain
 * has taken over already is in its progress marks (Dropped). Runs without WordPress.
 */
final class Dropped_File {
	public const FILE = 'dropped.php';

	private const GUARD_BYTES = 64;
	private const ID_BYTES    = 16;
	private const DAYS        = 64;
	private const DAY_BYTES   = 12;

	public function __construct( private string $directory ) {}

	/** Makes the file where there is none. */
	public function make(): bool {
		$file  = $this->path();
		$bytes = self::start() + self::DAYS * self::DAY_BYTES;
		clearstatcache( true, $file );
		$size  = is_file( $file ) ? filesize( $file ) : null;
		if ( $size === $bytes ) {
			return true;
		}
		$aside = $file . '.' . bin2hex( random_bytes( 4 ) );
		$text  = str_pad( rtrim( Buffer::GUARD ), self::GUARD_BYTES - 1 ) . "\n" . random_bytes( self::ID_BYTES ) . str_repeat( "\0", self::DAYS * self::DAY_BYTES );
		if ( strlen( $text ) !== @file_put_contents( $aside, $text ) ) {
			@unlink( $aside );
			return false;
		}
		// Linked, so that of two makers the second one does not wipe what the first has counted meanwhile.
		$made = null === $size && function_exists( 'link' ) && @link( $aside, $file );
		clearstatcache( true, $file );
		if ( $made || ( is_file( $file ) && filesize( $file ) === $bytes ) ) {
			return @unlink( $aside );
		}
		return rename( $aside, $file );
	}

	/**
	 * @param int    $events
	 * @param string $day    Store day, 2026-11-22.
	 * @return bool Whether they are counted.
	 */
	public function add( int $events, string $day ): bool {
		$handle = @fopen( $this->path(), 'r+b' );
		if ( ! $handle ) {
			return false;
		}
		try {
			$number = (int) str_replace( '-', '', $day );
			$place  = self::place( $day );
			if ( ! flock( $handle, LOCK_EX ) || 0 !== fseek( $handle, $place ) ) {
				return false;
			}
			$old   = (string) fread( $handle, self::DAY_BYTES );
			$count = self::DAY_BYTES === strlen( $old ) ? unpack( 'Vday/Pcount', $old )['count'] : null;
			// A count of 64 days ago goes on under today's name: nobody has taken it over in all that time.
			return null !== $count && 0 === fseek( $handle, $place )
				&& self::DAY_BYTES === @fwrite( $handle, pack( 'VP', $number, $count + $events ) ) && fflush( $handle );
		} finally {
			flock( $handle, LOCK_UN );
			fclose( $handle );
		}
	}

	/**
	 * @return array<string,array{day:string,count:int}> By a name of the count that never changes its meaning.
	 */
	public function counts(): array {
		$handle = @fopen( $this->path(), 'rb' );
		if ( ! $handle ) {
			return [];
		}
		flock( $handle, LOCK_SH );
		$text = (string) stream_get_contents( $handle );
		fclose( $handle );
		$found = [];
		$id    = bin2hex( substr( $text, self::GUARD_BYTES, self::ID_BYTES ) );
		foreach ( str_split( substr( $text, self::start() ), self::DAY_BYTES ) as $index => $bytes ) {
			$row = self::DAY_BYTES === strlen( $bytes ) ? unpack( 'Vday/Pcount', $bytes ) : [ 'count' => 0 ];
			if ( $row['count'] > 0 ) {
				$found[ "dropped-$id-$index" ] = [
					'day'   => (string) preg_replace( '/\A(\d{4})(\d\d)(\d\d)\z/', '$1-$2-$3', (string) $row['day'] ),
					'count' => $row['count'],
				];
			}
		}
		return $found;
	}

	private function path(): string {
		return $this->directory . '/' . self::FILE;
	}

	private static function start(): int {
		return self::GUARD_BYTES + self::ID_BYTES;
	}

	private static function place( string $day ): int {
		$days = intdiv( (int) strtotime( "$day UTC" ), 86400 );
		return self::start() + ( $days % self::DAYS ) * self::DAY_BYTES;
	}
}
