<?php
declare( strict_types=1 );

namespace Footfall\Ingest;

/**
 * The day's salt in a file. The one before is overwritten, so that yesterday's hashes can never be made
 * again. Runs without WordPress.
 */
final class Daily_Salt implements Salt {
	private const FILE = 'salt.php';

	public function __construct( private string $directory, private string $timezone ) {}

	/** @throws \RuntimeException When the file cannot be written. */
	public function for_time( int $now ): string {
		$file = $this->directory . '/' . self::FILE;
		return self::salt_of( (string) @file_get_contents( $file ), $now ) ?? $this->renew( $file, $now );
	}

	/**
	 * From when until when it holds, and the salt. The times stand there because asking for the store's day
	 * takes longer than all else that is done with a salt.
	 */
	private static function salt_of( string $content, int $now ): ?string {
		$line = explode( ' ', trim( substr( $content, strlen( Buffer::GUARD ) ) ) );
		return 3 === count( $line ) && $now >= (int) $line[0] && $now < (int) $line[1] && 64 === strlen( $line[2] ) ? $line[2] : null;
	}

	private function renew( string $file, int $now ): string {
		$handle = @fopen( $file, 'c+' );
		if ( ! $handle || ! flock( $handle, LOCK_EX ) ) {
			throw new \RuntimeException( 'The day\'s salt cannot be written. Make the uploads folder writable.' );
		}
		// Another request may have renewed it while this one waited for the lock.
		$salt = self::salt_of( (string) stream_get_contents( $handle ), $now );
		if ( null === $salt ) {
			$salt  = bin2hex( random_bytes( 32 ) );
			$today = ( new \DateTimeImmutable( "@$now" ) )->setTimezone( new \DateTimeZone( $this->timezone ) )->modify( 'today' );
			// Written over, not appended: all lines have the same length, so no reader sees half of one.
			rewind( $handle );
			fwrite( $handle, Buffer::GUARD . sprintf( "%010d %010d %s\n", $today->getTimestamp(), $today->modify( 'tomorrow' )->getTimestamp(), $salt ) );
			fflush( $handle );
		}
		fclose( $handle );
		return $salt;
	}
}
