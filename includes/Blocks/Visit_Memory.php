<?php
declare( strict_types=1 );

namespace Footfall\Blocks;

use Footfall\Storefront;

/**
 * The script that lets the device remember visits, on the site's pages while a published block of the
 * site needs it (Memory_Need), and on each page that holds one.
 */
final class Visit_Memory {
	private const HANDLE = 'footfall-memory';

	/** On wp_enqueue_scripts. */
	public static function on_page(): void {
		if ( Memory_Need::is_there() ) {
			self::enqueue();
		}
	}

	public static function enqueue(): void {
		$version = Storefront::version( 'memory' );
		if ( null === $version || is_preview() || is_customize_preview() || wp_script_is( self::HANDLE ) ) {
			return;
		}
		wp_enqueue_script( self::HANDLE, Storefront::script_url( 'memory' ), [], $version, [ 'strategy' => 'defer' ] );
		// While a block theme draws its template, before wp_enqueue_scripts, the page is known already.
		wp_add_inline_script( self::HANDLE, Visit_Config::script(), 'before' );
	}
}
