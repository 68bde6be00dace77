<?php
declare( strict_types=1 );

namespace Footfall\Consent;

use Footfall\Settings;
use Footfall\Storefront;

/**
 * Keeps what needs a choice from running: on the finished HTML of a page, whoever printed it and however.
 * assets/storefront/choice-gate.ts releases it in the browser.
 */
final class Gate {
	/** Avatars of other hosts, which only the setting gates. */
	private const AVATARS = 'gravatar';

	private const BUNDLE = 'choice-gate';

	/** On template_redirect: whether this page is looked through. */
	public static function is_wanted(): bool {
		return self::is_on() && ! is_feed() && ! is_robots() && ! is_trackback() && ! is_customize_preview() && ! Scan::is_walking();
	}

	public static function is_on(): bool {
		return Consent_Layer::is_on() && Settings::get( 'gate' );
	}

	/**
	 * For the boot script: what it puts in when somebody refuses on a page without anything gated.
	 *
	 * @return array{gate?:string,cookies?:array<string,string[]>} The script, and cookies of the owner's own services by category.
	 */
	public static function boot_config(): array {
		if ( ! self::is_on() ) {
			return [];
		}
		$cookies = [];
		foreach ( Service_Catalogue::all() as $service ) {
			if ( isset( $service['own'] ) && 'functional' !== $service['category'] ) {
				$cookies[ $service['category'] ] = array_merge( $cookies[ $service['category'] ] ?? [], array_column( $service['cookies'] ?? [], 'name' ) );
			}
		}
		return [ 'gate' => self::url() ] + ( $cookies ? [ 'cookies' => $cookies ] : [] );
	}

	/**
	 * On wp_template_enhancement_output_buffer.
	 *
	 * @param string $html The whole page.
	 */
	public static function on_page( string $html ): string {
		$services = self::services();
		$patterns = new Gate_Patterns( $services );
		$pass     = new Gate_Pass( $patterns, $services, [ new Gate_Placeholder( $services ), 'markup' ] );
		$gated    = $pass->apply( $html );
		// Hints and noscript go without leaving anything to release.
		return Gate_Look::is_gated( $gated ) ? self::with_script( $gated, array_intersect_key( $services, array_flip( $pass->found() ) ) ) : $gated;
	}

	/**
	 * @return array<string,array<string,mixed>> Those that need a choice, by id.
	 */
	public static function services(): array {
		$with_avatars = Settings::get( 'gate_avatars' );
		return array_filter(
			Service_Catalogue::all(),
			static fn( array $service, string $id ): bool => 'functional' !== $service['category'] && ( $with_avatars || self::AVATARS !== $id ),
			ARRAY_FILTER_USE_BOTH
		);
	}

	/**
	 * @param array<string,array<string,mixed>> $found What the page has.
	 */
	private static function with_script( string $html, array $found ): string {
		$config = [
			'names'  => array_map( static fn( array $service ): string => $service['name'], $found ),
			/* translators: %s: names of services. */
			'still'  => __( 'Still running on this page until it is loaded again: %s', 'footfall' ),
			'reload' => __( 'Load the page again', 'footfall' ),
		];
		$script = sprintf( '<script id="footfall-choice-gate" defer src="%s" data-texts="%s"></script>', esc_url( self::url() ), esc_attr( (string) wp_json_encode( $config ) ) );
		$style  = '<style id="footfall-choice-gate-css">' . self::style() . '</style><noscript><style>.footfall-gate-buttons{display:none!important}</style></noscript>';
		return self::put_before( '</body>', $script, self::put_before( '</head>', $style, $html, false ), true );
	}

	/** At the end of the page where the tag is missing. */
	private static function put_before( string $tag, string $what, string $html, bool $is_last ): string {
		$at = $is_last ? strripos( $html, $tag ) : stripos( $html, $tag );
		return false === $at ? $html . $what : substr_replace( $html, $what, $at, 0 );
	}

	private static function url(): string {
		return add_query_arg( 'ver', Storefront::version( self::BUNDLE ), Storefront::script_url( self::BUNDLE ) );
	}

	private static function style(): string {
		$file = FOOTFALL_DIR . '/build/' . self::BUNDLE . '.css';
		return is_file( $file ) ? (string) file_get_contents( $file ) : '';
	}
}
