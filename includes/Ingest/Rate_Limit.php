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
	public const FILE = 'rate.php';

	private const BUCKETS = 65536;
	private const BYTES   = 8;

	/** Before the buckets; nothing of them is shown to who asks for the file. */
	private const GUARD_BYTES = 64;

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
		$handle = '' === $this->directory ? false : @fopen( $this->directory . '/' . self::FILE, 'c+b' );
		if ( ! $handle ) {
			return true; // The buffer's own write decides whether this folder works.
		}
		stream_set_read_buffer( $handle, 0 );
		$place = self::GUARD_BYTES + ( crc32( $salt . self::network( $address ) ) % self::BUCKETS ) * self::BYTES;
		fseek( $handle, $place );
		$bytes  = (string) fread( $handle, self::BYTES );
		if ( self::BYTES !== strlen( $bytes ) ) {
			self::guard( $handle );
		}
		$bucket = self::BYTES === strlen( $bytes ) ? unpack( 'Vtime/Vtokens', $bytes ) : [ 'time' => 0, 'tokens' => 0 ];
		// Time in tenths of a second, tokens in hundredths, both in 32 bits: when the time begins anew (each
		// 13 years) or a clock is set back, one request gains nothing. Not locked: requests at the same
		// instant may spend one token together, as many as the server has workers, which harms nobody.
		$tenths  = (int) ( $now * 10 ) & 0xFFFFFFFF;
		$elapsed = 0 === $bucket['time'] ? PHP_INT_MAX : max( 0, $tenths - $bucket['time'] );
		$full    = $this->burst * 100;
		$tokens  = (int) min( $full, $bucket['tokens'] + $elapsed * $this->per_second * 10 );
		$allowed = $tokens >= 100;
		fseek( $handle, $place );
		@fwrite( $handle, pack( 'VV', $tenths, $allowed ? $tokens - 100 : $tokens ) );
		fclose( $handle );
		return $allowed;
	}

	/** The file is new, or a bucket lies beyond its end. */
	private static function guard( mixed $handle ): void {
		rewind( $handle );
		@fwrite( $handle, str_pad( rtrim( Buffer::GUARD ), self::GUARD_BYTES - 1 ) . "\n" );
	}

	/** A customer of an IPv6 network has 2^64 addresses. */
	private static function network( string $address ): string {
		return str_contains( $address, ':' ) ? substr( (string) @inet_pton( $address ), 0, 8 ) : $address;
	}
}
