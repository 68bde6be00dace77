<?php
/**
 * The dev store asks nobody on the network for anything: it works without one and never waits for one.
 */

namespace Footfall\Store;

defined( 'ABSPATH' ) || exit;

add_filter( 'pre_http_request', __NAMESPACE__ . '\\answer_offline', 1, 3 );

/**
 * Lets requests to the store itself through, answers for wordpress.org that there is nothing new
 * (an error would be logged and asked again at every admin page), and refuses the rest.
 *
 * @param mixed  $answer
 * @param array  $options
 * @param string $url
 * @return mixed
 */
function answer_offline( $answer, $options, $url ) {
	$parts = wp_parse_url( $url );
	$host  = $parts['host'] ?? '';
	if ( in_array( $host, array( '127.0.0.1', 'localhost' ), true ) && wp_parse_url( WP_HOME, PHP_URL_PORT ) === ( $parts['port'] ?? 80 ) ) {
		return $answer;
	}
	if ( 'api.wordpress.org' !== $host ) {
		return new \WP_Error( 'http_request_not_executed', "The dev store stays offline: $url" );
	}
	$nothing = array(
		'core/version-check'     => array(
			'offers'       => array(),
			'translations' => array(),
		),
		'plugins/update-check'   => array(
			'plugins'      => array(),
			'no_update'    => array(),
			'translations' => array(),
		),
		'themes/update-check'    => array(
			'themes'       => array(),
			'no_update'    => array(),
			'translations' => array(),
		),
		'core/checksums'         => array( 'checksums' => array() ),
		'core/browse-happy'      => array( 'upgrade' => false ),
		'core/serve-happy'       => array(
			'recommended_version' => PHP_VERSION,
			'minimum_version'     => '7.4',
			'is_supported'        => true,
			'is_secure'           => true,
			'is_acceptable'       => true,
		),
		'plugins/info'           => array(
			'info'    => array(
				'page'    => 1,
				'pages'   => 0,
				'results' => 0,
			),
			'plugins' => array(),
		),
		'themes/info'            => array(
			'info'   => array(
				'page'    => 1,
				'pages'   => 0,
				'results' => 0,
			),
			'themes' => array(),
		),
		'patterns/'              => array(),
		'events/'                => array(
			'events'   => array(),
			'location' => null,
		),
		'translations/'          => array( 'translations' => array() ),
	);
	$body = array();
	foreach ( $nothing as $path => $content ) {
		if ( str_starts_with( $parts['path'] ?? '', "/$path" ) ) {
			$body = $content;
		}
	}
	// The directory is asked for lists, for one entry and for tags under one address.
	wp_parse_str( $parts['query'] ?? '', $query );
	$action = $query['action'] ?? '';
	if ( str_ends_with( $action, '_information' ) ) {
		$body = array( 'error' => 'The dev store stays offline.' );
	} elseif ( in_array( $action, array( 'hot_tags', 'feature_list' ), true ) ) {
		$body = array();
	}
	return array(
		'headers'  => array( 'content-type' => 'application/json' ),
		'body'     => wp_json_encode( $body ),
		'response' => array(
			'code'    => 200,
			'message' => 'OK',
		),
		'cookies'  => array(),
		'filename' => null,
	);
}

// The dashboard's news come from feeds.
add_action( 'wp_dashboard_setup', static fn () => remove_meta_box( 'dashboard_primary', 'dashboard', 'side' ) );
// Pictures of people come from gravatar.com.
add_filter( 'pre_option_show_avatars', static fn () => '0' );
add_filter( 'should_load_remote_block_patterns', '__return_false' );
// Emoji pictures come from s.w.org; every system has its own by now.
add_filter( 'emoji_svg_url', '__return_false' );
add_action(
	'init',
	static function () {
		remove_action( 'wp_head', 'print_emoji_detection_script', 7 );
		remove_action( 'admin_print_scripts', 'print_emoji_detection_script' );
		remove_action( 'embed_head', 'print_emoji_detection_script' );
	}
);
