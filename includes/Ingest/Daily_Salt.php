<?php
declare( strict_types=1 );

namespace Footfall\Ingest;

/**
 * The day's salt in a file. The one before is overwritten, so that yesterday's hashes can never be made
 * again. Runs without WordPress.
 */
final class Daily_Salt implements Salt {
	private const FILE  = 'salt.php';
	private const GUARD = "<?php exit; ?>\n";

	public function __construct( private string $directory, private string $timezone ) {}

	public function for_time( int $now ): string {
		$day  = ( new \DateTimeImmutable( "@$now" ) )->setTimezone( new \DateTimeZone( $this->timezone ) )->format( 'Y-m-d' );
		$file = $this->directory . '/' . self::FILE;
		$salt = $this->salt_of( $day, is_file( $file ) ? (string) file_get_contents( $file ) : '' );
		return $salt ?? $this->renew( $file, $day );
	}

	private function salt_of( string $day, string $content ): ?string {
		$line = explode( ' ', trim( substr( $content, strlen( self::GUARD ) ) ) );
		return 2 === count( $line ) && $line[0] === $day && 64 === strlen( $line[1] ) ? $line[1] : null;
	}

	private function renew( string $file, string $day ): string {
		$handle = @fopen( $file, 'c+' );
		if ( ! $handle || ! flock( $handle, LOCK_EX ) ) {
			throw new \RuntimeException( 'The day\'s salt cannot be written. Make the uploads folder writable.' );
		}
		// Another request may have renewed it while this one waited for the lock.
		$salt = $this->salt_of( $day, (string) stream_get_contents( $handle ) );
		if ( null === $salt ) {
			$salt = bin2hex( random_bytes( 32 ) );
			// Written over, not appended: both lines have the same length, so no reader sees half of one.
			rewind( $handle );
			fwrite( $handle, self::GUARD . $day . ' ' . $salt . "\n" );
			fflush( $handle );
		}
		fclose( $handle );
		return $salt;
	}
}
