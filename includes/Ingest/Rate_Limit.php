<?php
declare( strict_types=1 );

namespace Footfall\Ingest;

/**
 * A token bucket per client address in one file of fixed size: no database, nothing grows.
 * Addresses are hashed with the day's salt into 65,536 buckets; two that share one share its
 * allowance, and a browser that is told to wait tries again, so nothing is lost by it.
 * Runs without WordPress.
 */
final class Rate_Limit {
	private const FILE    = 'rate.bin';
	private const BUCKETS = 65536;
	private const BYTES   = 8;

	/**
	 * @param string $directory  The buffer folder.
	 * @param int    $burst      Requests that may come at once.
	 * @param float  $per_second Requests that come back each second.
	 */
	public function __construct( private string $directory, private int $burst, private float $per_second ) {}

	/**
	 * @param string $address Client address.
	 * @param string $salt    Of Daily_Salt.
	 * @param float  $now     Unix time with fraction.
	 * @return bool Whether this request may pass.
	 */
	public function allows( string $address, string $salt, float $now ): bool {
		$handle = @fopen( $this->directory . '/' . self::FILE, 'c+b' );
		if ( ! $handle ) {
			return true; // The buffer's own write decides whether this folder works.
		}
		$place = ( crc32( $salt . $address ) % self::BUCKETS ) * self::BYTES;
		fseek( $handle, $place );
		$bytes  = (string) fread( $handle, self::BYTES );
		$bucket = self::BYTES === strlen( $bytes ) ? unpack( 'Vtime/Vtokens', $bytes ) : [ 'time' => 0, 'tokens' => 0 ];
		// Time in tenths of a second, tokens in hundredths, both fit 32 bits. Not locked: two requests
		// at the same instant may spend one token together, which harms nobody.
		$tenths  = (int) ( $now * 10 ) & 0xFFFFFFFF;
		$elapsed = 0 === $bucket['time'] ? PHP_INT_MAX : max( 0, $tenths - $bucket['time'] );
		$full    = $this->burst * 100;
		$tokens  = (int) min( $full, $bucket['tokens'] + $elapsed * $this->per_second * 10 );
		$allowed = $tokens >= 100;
		fseek( $handle, $place );
		fwrite( $handle, pack( 'VV', $tenths, $allowed ? $tokens - 100 : $tokens ) );
		fclose( $handle );
		return $allowed;
	}
}
