<?php
declare( strict_types=1 );

namespace Footfall\Ingest;

/**
 * Orders can be read while WooCommerce is there, and only then: it may be switched off for an hour,
 * or left out by WP-CLI. Lines that speak of orders wait for it. (Without it "there is no such order"
 * would be true of all of them, and the ledger would lose them.) Reading such a line twice changes
 * nothing, so a drain that is killed in between harms nobody.
 */
final class Held_Orders {
	private const SPEAKS_OF_ORDERS = '"orders":[{';

	public function __construct( private Buffer_Reader $files ) {}

	/**
	 * @param string[] $lines
	 * @return string[] Those that can be stored now.
	 * @throws \RuntimeException When the others cannot be kept: all stay where they were.
	 */
	public function readable( array $lines ): array {
		if ( function_exists( 'wc_get_order' ) ) {
			return $lines;
		}
		$held = array_filter( $lines, static fn( string $line ): bool => str_contains( $line, self::SPEAKS_OF_ORDERS ) );
		$this->files->hold( $held );
		return array_values( array_diff_key( $lines, $held ) );
	}

	/** Once WooCommerce is back. */
	public function release(): void {
		if ( function_exists( 'wc_get_order' ) ) {
			$this->files->release();
		}
	}
}
