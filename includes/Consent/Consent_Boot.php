<?php
declare( strict_types=1 );

namespace Footfall\Consent;

use Footfall\Ingest\Delivery;
use Footfall\Plugin;
use Footfall\Settings;
use Footfall\Storefront;

/**
 * The first script of each page while the consent layer is on: what comes after it knows the visitor's
 * answer. The same for every visitor of a cached page.
 */
final class Consent_Boot {
	/** Scripts that decide what others may do must not be put off or bundled by those who make pages faster. */
	private const ATTRIBUTES = [
		'id'                      => 'footfall-choice-boot',
		'data-cfasync'            => 'false', // Cloudflare.
		'data-no-optimize'        => '1',     // LiteSpeed.
		'data-no-defer'           => '1',     // LiteSpeed, Perfmatters.
		'data-noptimize'          => '1',     // Autoptimize.
		'data-pagespeed-no-defer' => true,    // mod_pagespeed.
		'nowprocket'              => true,    // WP Rocket.
	];

	/** On wp_head, before everything else. */
	public static function print_script(): void {
		$file = FOOTFALL_DIR . '/build/choice-boot.js';
		if ( ! Consent_Layer::is_on() || ! is_file( $file ) ) {
			return;
		}
		wp_print_inline_script_tag(
			'window.footfall=Object.assign(window.footfall||{},' . wp_json_encode( [ 'asking' => self::config() ], JSON_HEX_TAG | JSON_HEX_AMP | JSON_UNESCAPED_SLASHES ) . ');'
			. file_get_contents( $file ),
			self::ATTRIBUTES
		);
	}

	/**
	 * @return array<string,mixed> AskingConfig of assets/consent/choice.ts.
	 */
	public static function config(): array {
		$settings = Settings::all();
		$asked    = Asked_Text::current();
		$type     = Consent_Layer::foreign_type();
		return array_filter(
			[
				'rule'          => self::rule( $settings ),
				'type'          => $type,
				'cookie_prefix' => Consent_Layer::has_api() ? (string) apply_filters( 'wp_consent_cookie_prefix', 'wp_consent' ) : '',
			]
		) + [
			'regions'        => Region_Rules::for_browser( $settings ),
			'elsewhere'      => $settings['consent_rule_elsewhere'],
			'in_charge'      => '' === $type,
			'days'           => $settings['consent_days'],
			'honour_signals' => $settings['honour_signals'],
			'consent_mode'   => $settings['consent_mode'],
			'categories'     => $asked['categories'],
			'text'           => $asked['version'],
			'since'          => $asked['since'],
			'lang'           => get_bloginfo( 'language' ),
			'urls'           => Delivery::urls(),
			'cookie_path'    => COOKIEPATH ? COOKIEPATH : '/',
			'cookie_domain'  => (string) COOKIE_DOMAIN,
			'keep'           => add_query_arg( 'ver', (string) Storefront::version( 'choice-keep' ), Storefront::script_url( 'choice-keep' ) ),
		] + Gate::boot_config();
	}

	/**
	 * For the visitor's country, on pages that no cache keeps for others; '' elsewhere, where the browser
	 * has to find it out.
	 *
	 * @param array<string,mixed> $settings Footfall\Settings::all().
	 */
	private static function rule( array $settings ): string {
		if ( ! Plugin::has_woocommerce() || ! ( is_user_logged_in() || is_cart() || is_checkout() || is_account_page() ) ) {
			return '';
		}
		// Headers of a CDN and WooCommerce's own file: nobody else is asked.
		$country = (string) ( \WC_Geolocation::geolocate_ip( '', false, false )['country'] ?? '' );
		return '' === $country ? '' : Region_Rules::of_country( $country, $settings );
	}
}
