<?php
/**
 * The dev store asks nobody on the network for anything: it shall work without one, and never wait.
 */

defined( 'ABSPATH' ) || exit;

add_filter(
	'pre_http_request',
	static function ( $answer, $options, $url ) {
		$own  = wp_parse_url( WP_HOME );
		$host = wp_parse_url( $url, PHP_URL_HOST );
		$port = wp_parse_url( $url, PHP_URL_PORT );
		if ( in_array( $host, array( '127.0.0.1', 'localhost' ), true ) && $port === $own['port'] ) {
			return $answer;
		}
		return new WP_Error( 'http_request_not_executed', "The dev store stays offline: $url" );
	},
	1,
	3
);

// An answer from a minute ago, so that nobody asks. Without `checked`, a plugin that is new makes it ask.
foreach ( array( 'update_core', 'update_plugins', 'update_themes' ) as $footfall_store_transient ) {
	add_filter(
		"pre_site_transient_$footfall_store_transient",
		static fn () => (object) array(
			'last_checked'    => time(),
			'version_checked' => wp_get_wp_version(),
			'updates'         => array(),
			'response'        => array(),
			'no_update'       => array(),
			'translations'    => array(),
			'checked'         => array(),
		)
	);
}
foreach ( array( 'wp_version_check', 'wp_update_plugins', 'wp_update_themes', 'wp_site_health_scheduled_check' ) as $footfall_store_job ) {
	add_filter(
		'pre_schedule_event',
		static fn ( $answer, $event ) => $event->hook === $footfall_store_job ? false : $answer,
		10,
		2
	);
}
unset( $footfall_store_transient, $footfall_store_job );

add_action(
	'init',
	static function () {
		foreach ( array( '_maybe_update_core', '_maybe_update_plugins', '_maybe_update_themes' ) as $check ) {
			remove_action( 'admin_init', $check );
		}
		remove_action( 'init', 'wp_schedule_update_checks' );
	},
	0
);

// The dashboard's browser check and news.
add_filter( 'pre_site_transient_browser_' . md5( $_SERVER['HTTP_USER_AGENT'] ?? '' ), static fn () => array( 'upgrade' => false ) );
add_action(
	'wp_dashboard_setup',
	static function () {
		remove_meta_box( 'dashboard_primary', 'dashboard', 'side' );
	}
);

// Pictures of people come from gravatar.com.
add_filter( 'pre_option_show_avatars', static fn () => '0' );
// Emoji pictures come from s.w.org; every system has its own by now.
add_action(
	'init',
	static function () {
		remove_action( 'wp_head', 'print_emoji_detection_script', 7 );
		remove_action( 'admin_print_scripts', 'print_emoji_detection_script' );
		add_filter( 'emoji_svg_url', '__return_false' );
		add_filter( 'should_load_remote_block_patterns', '__return_false' );
	}
);
