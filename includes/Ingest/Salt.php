<?php
declare( strict_types=1 );

namespace Footfall\Ingest;

/**
 * A random salt that lives for one store day: in a file (Daily_Salt), or in the database where there is
 * none (Storage\Database_Salt).
 */
interface Salt {
	/**
	 * @param int $now Unix time.
	 * @return string 32 random bytes as hex.
	 * @throws \RuntimeException When it cannot be kept: each request would be a visitor of its own.
	 */
	public function for_time( int $now ): string;
}
