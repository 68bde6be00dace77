<?php
/**
 * What editors and the settings screen get to know of the cookie banner.
 */
declare( strict_types=1 );

use Footfall\Blocks\Banner_Facts;
use Footfall\Blocks\Banner_Patterns;
use Footfall\Blocks\Banner_Place;
use Footfall\Blocks\Editor_Facts;
use Footfall\Blocks\Site_Banner;
use Footfall\Tests\Cases;
use Footfall\Tests\Sandbox;
use function Footfall\Tests\same;

require_once __DIR__ . '/Cases.php';

$cases = new Cases();
$theme = get_stylesheet();

/** What is printed before the editor's script. */
$facts = static function (): array {
	$scripts                     = wp_scripts()->registered['footfall-cookie-banner-editor-script'];
	$scripts->extra['before']    = [];
	Banner_Facts::add();
	$lines = array_values( array_filter( $scripts->extra['before'] ) );
	return json_decode( trim( substr( end( $lines ), strlen( 'window.footfall_banner_editor = ' ) ), ';' ), true );
};

$cases->it( 'the editor gets the banner’s texts and categories, in the site’s language', function ( Sandbox $box ) use ( $facts ): void {
	$box->setting( 'consent_layer', true );
	$told = $facts();
	same( [ 'functional', 'preferences', 'statistics-anonymous', 'statistics', 'marketing' ], array_keys( $told['categories'] ) );
	same( true, '' !== $told['texts']['refuse_label'] && '' !== $told['categories']['marketing']['description'] );
	same( 'footfall', $told['asks'] );
	same( true, str_contains( $told['settings_url'], 'tab=settings' ) );
	$box->setting( 'consent_layer', false );
	same( 'nobody', $facts()['asks'] );
} );

$cases->it( 'another tool that names a consent type goes before', function ( Sandbox $box ) use ( $facts ): void {
	if ( ! function_exists( 'wp_get_consent_type' ) ) {
		return; // Without the WP Consent API nobody can say so.
	}
	$box->setting( 'consent_layer', true );
	$other = static fn(): string => 'optin';
	add_filter( 'wp_get_consent_type', $other, 5 );
	$asks = $facts()['asks'];
	remove_filter( 'wp_get_consent_type', $other, 5 );
	same( 'other', $asks );
} );

$cases->it( 'the repeat visitor’s editor warns of no missing consent while Footfall asks', function ( Sandbox $box ): void {
	$asks = static function (): bool {
		$script                  = wp_scripts()->registered['footfall-repeat-visitor-editor-script'];
		$script->extra['before'] = [];
		Editor_Facts::add();
		return str_contains( implode( '', $script->extra['before'] ), '"asks_consent":true' );
	};
	$box->setting( 'consent_layer', true );
	same( true, $asks() );
	$box->setting( 'consent_layer', false );
	same( function_exists( 'wp_has_consent' ), $asks() );
} );

$cases->it( 'both patterns are valid blocks and hold ours', function (): void {
	Banner_Patterns::register();
	foreach ( [ 'footer-row' => 'footfall/cookie-banner', 'choices-page' => 'footfall/consent-preferences' ] as $pattern => $block ) {
		$content = WP_Block_Patterns_Registry::get_instance()->get_registered( "footfall/$pattern" )['content'];
		same( true, has_block( $block, $content ), $pattern );
		same( $content, serialize_blocks( parse_blocks( $content ) ), $pattern );
	}
} );

$cases->it( 'the settings screen leads to the footer, and to the part that holds the banner', function ( Sandbox $box ) use ( $theme ): void {
	$box->option( Site_Banner::OPTION, [] );
	$place = Banner_Place::find();
	same( [ 'site', false ], [ $place['editor'], $place['has_banner'] ] );
	same( true, str_contains( rawurldecode( $place['url'] ), "/wp_template_part/$theme//" ), $place['url'] );

	$id = wp_insert_post(
		[
			'post_type'    => 'wp_template_part',
			'post_name'    => 'footfall-banner-test',
			'post_title'   => 'Lower end',
			'post_status'  => 'publish',
			'post_content' => '<!-- wp:footfall/cookie-banner {"title":"Here"} /-->',
			'tax_input'    => [ 'wp_theme' => [ $theme ] ],
		]
	);
	wp_set_object_terms( $id, $theme, 'wp_theme' );
	try {
		same( 'Here', Site_Banner::attributes()['title'] );
		$place = Banner_Place::find();
		same( [ 'site', true, 'Lower end' ], [ $place['editor'], $place['has_banner'], $place['title'] ] );
		same( true, str_contains( rawurldecode( $place['url'] ), "$theme//footfall-banner-test" ), $place['url'] );
		wp_set_object_terms( $id, 'another-theme', 'wp_theme' );
		same( false, Banner_Place::find()['has_banner'], 'of another theme' );
	} finally {
		wp_delete_post( $id, true );
	}
	same( false, Banner_Place::find()['has_banner'], 'deleted' );
} );

$cases->it( 'who may not change the theme gets no link', function ( Sandbox $box ): void {
	$box->option( Site_Banner::OPTION, [] );
	$user = get_current_user_id();
	wp_set_current_user( 0 );
	$url = Banner_Place::find()['url'];
	wp_set_current_user( $user );
	same( '', $url );
} );

return $cases->results();
