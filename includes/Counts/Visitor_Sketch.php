<?php
declare( strict_types=1 );

namespace Footfall\Counts;

/**
 * How many different visitors there were, without keeping who: sketches of days merge into one of a
 * year, and a visitor of several days is still one.
 *
 * Each visitor sets one bit (Flajolet and Martin's PCSA): its hash chooses one of 65,536 buckets and,
 * with a half, a quarter, an eighth …, a rank. The bits of a rank are a string, a plane, so that
 * merging is the operator | of strings. The number is the one under which the bits that are not set
 * are most likely; its standard error is 0.3 %.
 */
final class Visitor_Sketch {
	private const BUCKETS     = 65536;
	private const RANKS       = 32;
	private const PLANE_BYTES = self::BUCKETS / 8;

	/** First byte of a packed sketch. */
	private const DEFLATED = 'd';
	private const PLAIN    = 'p';

	/** @var array<int,string> Plane by rank; those without a bit are missing. */
	private array $planes = [];

	/**
	 * @param iterable<int> $visitors Keys (Visitor_Key); adding one again changes nothing.
	 */
	public function add( iterable $visitors ): void {
		foreach ( $visitors as $visitor ) {
			// Hashed once more, so that it does not depend on how keys are made.
			$hash   = unpack( 'P', hash( 'xxh3', (string) $visitor, true ) )[1];
			$bucket = $hash & ( self::BUCKETS - 1 );
			$rest   = $hash >> 16;
			$rank   = 0;
			while ( 0 === ( $rest & 1 ) && $rank < self::RANKS - 1 ) {
				$rest >>= 1;
				++$rank;
			}
			$this->planes[ $rank ] ??= str_repeat( "\0", self::PLANE_BYTES );
			$byte                    = $bucket >> 3;

			$this->planes[ $rank ][ $byte ] = $this->planes[ $rank ][ $byte ] | chr( 1 << ( $bucket & 7 ) );
		}
	}

	/** Takes in everybody whom the other one has seen. */
	public function merge( self $other ): void {
		foreach ( $other->planes as $rank => $plane ) {
			$this->planes[ $rank ] = isset( $this->planes[ $rank ] ) ? $this->planes[ $rank ] | $plane : $plane;
		}
	}

	/** @return int Different visitors, exact for a few, beyond that within 1 %. */
	public function estimate(): int {
		$set = $this->bits_set();
		if ( 0 === array_sum( $set ) ) {
			return 0;
		}
		// With more visitors a bucket, the slope of the likelihood only falls: halve until it is 0.
		$low  = 0.0;
		$high = 1.0;
		while ( self::slope( $high, $set ) > 0 ) {
			$low   = $high;
			$high *= 2;
		}
		while ( $high - $low > $high * 1e-9 ) {
			$middle = ( $low + $high ) / 2;
			if ( self::slope( $middle, $set ) > 0 ) {
				$low = $middle;
			} else {
				$high = $middle;
			}
		}
		return (int) round( $high * self::BUCKETS );
	}

	/** @return string For a blob: 10 KB for 10,000 visitors, 100 KB for millions. */
	public function pack(): string {
		ksort( $this->planes );
		$ranks = 0;
		foreach ( array_keys( $this->planes ) as $rank ) {
			$ranks |= 1 << $rank;
		}
		$body    = pack( 'V', $ranks ) . implode( '', $this->planes );
		$deflate = function_exists( 'gzdeflate' );
		return ( $deflate ? self::DEFLATED : self::PLAIN ) . hash( 'crc32b', $body, true ) . ( $deflate ? gzdeflate( $body ) : $body );
	}

	/**
	 * @param string $packed Of pack().
	 * @throws \UnexpectedValueException When it is not as it was packed.
	 */
	public static function unpack( string $packed ): self {
		$body = substr( $packed, 5 );
		if ( self::DEFLATED === substr( $packed, 0, 1 ) ) {
			if ( ! function_exists( 'gzinflate' ) ) {
				throw new \UnexpectedValueException( 'Visitors were counted with PHP’s zlib extension, which is missing now: ask the host to switch it on.' );
			}
			// Damaged data are no reason for a warning: the exception says it.
			$body = (string) @gzinflate( $body, 4 + self::RANKS * self::PLANE_BYTES );
		}
		if ( strlen( $body ) < 4 || hash( 'crc32b', $body, true ) !== substr( $packed, 1, 4 ) ) {
			throw new \UnexpectedValueException( 'A count of visitors is damaged. `wp footfall recount` makes it anew.' );
		}
		$sketch = new self();
		$ranks  = unpack( 'V', $body )[1];
		$at     = 4;
		for ( $rank = 0; $rank < self::RANKS; $rank++ ) {
			if ( $ranks >> $rank & 1 ) {
				$sketch->planes[ $rank ] = substr( $body, $at, self::PLANE_BYTES );
				$at                     += self::PLANE_BYTES;
			}
		}
		return $sketch;
	}

	/** @return array<int,int> Bits set, by rank, all ranks. */
	private function bits_set(): array {
		$set = array_fill( 0, self::RANKS, 0 );
		foreach ( $this->planes as $rank => $plane ) {
			foreach ( count_chars( $plane, 1 ) as $byte => $times ) {
				$set[ $rank ] += $times * substr_count( decbin( $byte ), '1' );
			}
		}
		return $set;
	}

	/**
	 * Of the logarithm of the likelihood: a bucket misses a rank of probability p with exp( -visitors × p ).
	 *
	 * @param float          $visitors In a bucket, on average.
	 * @param array<int,int> $set      Bits set by rank.
	 */
	private static function slope( float $visitors, array $set ): float {
		$slope = 0.0;
		foreach ( $set as $rank => $bits ) {
			// The last rank takes all that would be further.
			$p      = 2 ** -min( $rank + 1, self::RANKS - 1 );
			$slope += $p * ( $bits / expm1( $visitors * $p ) - ( self::BUCKETS - $bits ) );
		}
		return $slope;
	}
}
