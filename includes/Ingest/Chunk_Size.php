<?php
declare( strict_types=1 );

namespace Footfall\Ingest;

/**
 * How many lines go into one transaction: as many as the database stores in a time that a report,
 * which drains first, can wait.
 */
final class Chunk_Size {
	public const MOST_LINES = 800;

	/** The first chunk: how fast the database is, shows only then. */
	private const FIRST_LINES = 100;

	/** A chunk should not take longer. */
	private const SECONDS = 0.4;

	private int $lines;

	/** @param int $most Lines; fewer where the database is slow. */
	public function __construct( private int $most = self::MOST_LINES ) {
		$this->lines = min( self::FIRST_LINES, $most );
	}

	public function lines(): int {
		return $this->lines;
	}

	/** @param float $seconds What the chunk of so many lines has taken. */
	public function adapt( float $seconds ): void {
		$fits        = (int) ( $this->lines * self::SECONDS / max( $seconds, 0.001 ) );
		$this->lines = max( 1, min( $this->most, 2 * $this->lines, $fits ) );
	}
}
