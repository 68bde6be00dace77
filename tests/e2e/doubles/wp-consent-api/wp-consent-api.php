<?php
/**
 * Plugin Name: WP Consent API (a test double)
 *
 * What the documentation of the WP Consent API promises, and no more: for machines on which the real
 * plugin is not to be had (docs/consent.md says where the tests look for it).
 */
declare( strict_types=1 );

/** WooCommerce looks for it. */
final class WP_Consent_API {
}

function wp_get_consent_type(): string {
	return (string) apply_filters( 'wp_get_consent_type', '' );
}

function wp_has_consent( string $category, ?string $requested_by = null ): bool {
	$type   = wp_get_consent_type();
	$cookie = $_COOKIE[ apply_filters( 'wp_consent_cookie_prefix', 'wp_consent' ) . "_$category" ] ?? '';
	$has    = '' === $type || 'allow' === $cookie || ( '' === $cookie && str_contains( $type, 'optout' ) );
	return (bool) apply_filters( 'wp_has_consent', $has, $category, $requested_by );
}

function wp_add_cookie_info( string $name, string ...$more ): void {
	$GLOBALS['wp_consent_api_double'][ $name ] = $more;
}

/** @return array<string,mixed> */
function wp_get_cookie_info(): array {
	return $GLOBALS['wp_consent_api_double'] ?? [];
}

add_action(
	'wp_enqueue_scripts',
	static function (): void {
		wp_enqueue_script( 'wp-consent-api', plugins_url( 'wp-consent-api.js', __FILE__ ), [], '1', true );
		wp_localize_script(
			'wp-consent-api',
			'consent_api',
			[
				'consent_type'      => wp_get_consent_type(),
				'cookie_expiration' => apply_filters( 'wp_consent_api_cookie_expiration', 30 ),
				'cookie_prefix'     => apply_filters( 'wp_consent_cookie_prefix', 'wp_consent' ),
			]
		);
	},
	PHP_INT_MAX - 100
);
