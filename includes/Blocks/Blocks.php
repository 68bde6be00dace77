<?php
declare( strict_types=1 );

namespace Footfall\Blocks;

/**
 * Makes our blocks known to WordPress. What they need (scripts, modules, styles) WordPress puts on
 * the pages that hold them, and on no other.
 */
final class Blocks {
	private const NAMES = [ 'repeat-visitor', 'cookie-banner', 'consent-preferences' ];

	public static function register(): void {
		foreach ( self::NAMES as $name ) {
			// Not there before a build, in a checkout.
			if ( is_file( self::dir( $name ) . '/block.json' ) ) {
				register_block_type( self::dir( $name ) );
			}
		}
	}

	/** Where a block's files are. */
	public static function dir( string $name ): string {
		return FOOTFALL_DIR . "/build/blocks/$name";
	}
}
