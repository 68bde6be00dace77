<?php
/**
 * The banner on a page: printed once, the same for all, the block before the default, and nothing while
 * the layer is off or another tool asks.
 */
declare( strict_types=1 );

use Footfall\Account\Choices_Row;
use Footfall\Blocks\Banner_Texts;
use Footfall\Blocks\Cookie_Banner;
use Footfall\Blocks\Privacy_Link;
use Footfall\Blocks\Site_Banner;
use Footfall\Blocks\Theme_Colours;
use Footfall\Settings;
use Footfall\Tests\Cases;
use Footfall\Tests\Sandbox;
use function Footfall\Tests\same;

require_once __DIR__ . '/Cases.php';

$cases = new Cases();

/** A new page of a site with these settings. */
$page = static function ( Sandbox $box, array $settings = [] ): void {
	$box->option( Settings::OPTION, array_merge( Settings::all(), $settings + [ 'consent_layer' => true, 'banner_everywhere' => true ] ) );
	$class = new ReflectionClass( Cookie_Banner::class );
	$class->setStaticPropertyValue( 'placed', null );
	$class->setStaticPropertyValue( 'has_link', false );
};
$printed = static function (): string {
	ob_start();
	Cookie_Banner::print_parts();
	return (string) ob_get_clean();
};
$block = static fn( array $attributes = [], string $name = 'cookie-banner' ): string => do_blocks( "<!-- wp:footfall/$name " . ( $attributes ? wp_json_encode( $attributes ) . ' ' : '' ) . '/-->' );
$count = static fn( string $needle, string $html ): int => substr_count( $html, $needle );

$cases->it( 'prints nothing while the layer is off', function ( Sandbox $box ) use ( $page, $printed, $block ): void {
	$page( $box, [ 'consent_layer' => false ] );
	same( '', $block( [ 'reopen' => 'link' ] ) );
	same( '', $block( [ 'display' => 'panel' ], 'consent-preferences' ) );
	same( '', do_shortcode( '[footfall_choices]' ) );
	same( [ 'orders' => 'Orders' ], Choices_Row::add( [ 'orders' => 'Orders' ] ) );
	same( '', $printed() );
} );

$cases->it( 'prints the default banner once, in the footer, the same for everybody', function ( Sandbox $box ) use ( $page, $printed, $count ): void {
	$box->option( Site_Banner::OPTION, [] );
	$page( $box );
	$html = $printed();
	same( [ 1, 1, 1, 1, 1 ], array_map( fn( $part ) => $count( $part, $html ), [ '<template', 'data-choice-layer="first"', 'data-choice-layer="details"', 'footfall-choice-tab" style', '<noscript>' ] ) );
	same( true, str_contains( $html, 'footfall-choice is-box is-start' ) );
	$ids                         = static fn( string $text ): string => (string) preg_replace( '/note-\d+/', 'note', $text );
	$_COOKIE['footfall_consent'] = 'v:1|statistics:deny|marketing:deny';
	$_SERVER['HTTP_SEC_GPC']     = '1';
	$page( $box );
	same( $ids( $html ), $ids( $printed() ) );
	unset( $_COOKIE['footfall_consent'], $_SERVER['HTTP_SEC_GPC'] );
} );

$cases->it( 'uses no name that filter lists look for', function ( Sandbox $box ) use ( $page, $printed, $block ): void {
	$page( $box );
	$html = $block( [ 'reopen' => 'link' ] ) . $block( [ 'display' => 'panel' ], 'consent-preferences' ) . $printed();
	preg_match_all( '/\b(?:class|id|name|href|src|data-[\w-]+)="([^"]*)"/', $html, $names );
	same( [], array_values( array_filter( $names[1], static fn( $name ) => (bool) preg_match( '/cookie|consent|gdpr|banner(?!\.(?:js|css)\?)|track|analytic|pixel|beacon|collect/i', preg_replace( '#^\S*/build/#', '', $name ) ) ) ) );
} );

$cases->it( 'has no switch that is on', function ( Sandbox $box ) use ( $page, $printed, $count ): void {
	$page( $box );
	$html = $printed();
	same( 3, $count( 'role="switch"', $html ) );
	same( 0, preg_match( '/<input[^>]*\schecked/', $html ) );
} );

$cases->it( 'lets the first block of the page win, and prints nothing where it stands', function ( Sandbox $box ) use ( $page, $printed, $block, $count ): void {
	$page( $box );
	same( '', $block( [ 'layout' => 'bar', 'position' => 'top', 'title' => 'May we?', 'reopen' => 'none' ] ) );
	same( '', $block( [ 'layout' => 'centred' ] ) );
	$html = $printed();
	same( [ 1, 1, 0, 0 ], array_map( fn( $part ) => $count( $part, $html ), [ 'is-bar is-top', '>May we?</h2>', 'is-centred', 'footfall-choice-tab" style' ] ) );

	$page( $box, [ 'banner_everywhere' => false ] );
	$block( [ 'layout' => 'centred' ] );
	same( 1, preg_match_all( '/<dialog [^>]*\bis-centred\b/', $printed() ) );
} );

$cases->it( 'can be opened, but asks nobody, where the owner wants none', function ( Sandbox $box ) use ( $page, $printed, $count ): void {
	$page( $box, [ 'banner_everywhere' => false ] );
	$html = $printed();
	same( [ 0, 1, 1 ], array_map( fn( $part ) => $count( $part, $html ), [ 'data-choice-layer="first"', 'data-choice-layer="details"', 'data-layout=""' ] ) );
} );

$cases->it( 'shows the owner’s banner on pages without the block, wherever he has saved it', function ( Sandbox $box ) use ( $page, $printed, $count ): void {
	$box->option( Site_Banner::OPTION, [] );
	$heard = 0;
	add_action( 'footfall_banner_saved', static function () use ( &$heard ): void { ++$heard; } );
	$content = '<!-- wp:group --><div class="wp-block-group"><!-- wp:footfall/cookie-banner {"title":"Ours","layout":"bar"} /--></div><!-- /wp:group -->';
	$id      = wp_insert_post( [ 'post_type' => 'wp_block', 'post_title' => 'Foot', 'post_status' => 'draft', 'post_content' => wp_slash( $content ) ] );
	same( '', Site_Banner::attributes()['title'] );
	wp_update_post( [ 'ID' => $id, 'post_status' => 'publish' ] );
	$page( $box );
	same( [ 1, 1 ], [ $count( 'is-bar is-bottom', $html = $printed() ), $count( '>Ours</h2>', $html ) ] );
	wp_update_post( [ 'ID' => $id, 'post_title' => 'Footer' ] );
	same( 1, $heard, 'nothing new was saved' );
	wp_update_post( [ 'ID' => $id, 'post_content' => '' ] );
	same( [ '', 2 ], [ Site_Banner::attributes()['title'], $heard ] );

	wp_update_post( [ 'ID' => $id, 'post_content' => wp_slash( $content ) ] );
	wp_delete_post( $id, true );
	same( '', Site_Banner::attributes()['title'] );

	$box->option( 'widget_block', [ 2 => [ 'content' => str_replace( 'Ours', 'Widget', $content ) ], '_multiwidget' => 1 ] );
	same( 'Widget', Site_Banner::attributes()['title'] );
	update_option( 'widget_block', [ '_multiwidget' => 1 ] );
	same( '', Site_Banner::attributes()['title'] );
	remove_all_actions( 'footfall_banner_saved' );
} );

$cases->it( 'asks for the owner’s categories in his words, and prints nothing that he has not written', function ( Sandbox $box ) use ( $page, $printed, $block, $count ): void {
	$page( $box );
	$block(
		[
			'title'          => '<img src=x onerror=1>"Hello"',
			'text'           => 'Yes? <strong>No?</strong><script>1</script> <a href="javascript:1" onclick="1">x</a>',
			'categories'     => [ 'marketing', 'statistics-anonymous', 'nonsense' ],
			'category_texts' => [ 'marketing' => [ 'label' => 'Adverts & more', 'description' => '<b>Bold</b>' ], 'functional' => 'x' ],
			'className'      => '"><script>',
			'style'          => [ 'color' => [ 'background' => 'red;}</style><script>', 'text' => '#112233' ] ],
		]
	);
	$html = $printed();
	same( 2, $count( 'role="switch"', $html ) );
	same( [ 1, 1, 1 ], array_map( fn( $part ) => $count( $part, $html ), [ 'name="marketing"', 'name="statistics-anonymous"', '>Adverts &amp; more</strong>' ] ) );
	same( 1, $count( '>&lt;img src=x onerror=1&gt;&quot;Hello&quot;</h2>', $html ) );
	same( 1, $count( 'Yes? <strong>No?</strong>1 <a href="1">x</a>', $html ) );
	same( true, str_contains( $html, '--choice-ink:#112233' ) );
	same( 1, preg_match_all( '/<script/', $html ), 'the opener alone' );
} );

$cases->it( 'takes the theme’s colours, presets, and a style’s own', function ( Sandbox $box ) use ( $page, $printed, $block ): void {
	$page( $box );
	$block( [ 'backgroundColor' => 'accent-1', 'style' => [ 'elements' => [ 'button' => [ 'color' => [ 'background' => 'var:preset|color|contrast' ] ] ] ] ] );
	$html = $printed();
	same( true, str_contains( $html, '--choice-paper:var(--wp--preset--color--accent-1)' ) );
	same( true, str_contains( $html, '--choice-button:var(--wp--preset--color--contrast)' ) );
	$page( $box );
	$block( [ 'className' => 'is-style-dark' ] );
	same( false, str_contains( $printed(), '--choice-paper:' ) );
} );

$cases->it( 'opens the choices by a link, a button, a panel, the shortcode and a row of the account', function ( Sandbox $box ) use ( $page, $printed, $block, $count ): void {
	$page( $box );
	same( 1, $count( 'href="#footfall-choices"', $block( [], 'consent-preferences' ) ) );
	same( 0, $count( 'footfall-choice-tab" style', $printed() ), 'the page has a link' );
	$button = $block( [ 'display' => 'button', 'label' => 'Change "it"', 'icon' => true ], 'consent-preferences' );
	same( [ 1, 1, 1 ], [ $count( 'data-choice-open', $button ), $count( '>Change &quot;it&quot;<', $button ), $count( '<svg', $button ) ] );
	same( 1, $count( '>My choices</a>', do_shortcode( '[footfall_choices label="My choices"]' ) ) );
	$panel = do_shortcode( '[footfall_choices display="panel"]' );
	same( [ 1, 3, 3, 1 ], array_map( fn( $part ) => $count( $part, $panel ), [ 'data-choice-layer="panel"', 'role="switch"', 'data-choice-do', 'rel="stylesheet"' ] ) );
	same( [ 'orders', 'footfall-choices', 'customer-logout' ], array_keys( Choices_Row::add( [ 'orders' => '', 'customer-logout' => '' ] ) ) );
	same( [ '#footfall-choices', '/orders' ], [ Choices_Row::address( '/x', 'footfall-choices' ), Choices_Row::address( '/orders', 'orders' ) ] );
} );

$cases->it( 'links to a privacy policy that everybody may read, and asks nothing of the database for it', function ( Sandbox $box ) use ( $page, $printed, $block, $count ): void {
	global $wpdb;
	$id = wp_insert_post( [ 'post_type' => 'page', 'post_title' => 'Privacy test', 'post_status' => 'publish' ] );
	$page( $box );
	$box->option( Site_Banner::OPTION, [ 'place' => 'widget', 'attributes' => [ 'privacy_page' => $id ] ] );
	same( 2, $count( 'class="footfall-choice-privacy"', $printed() ) );
	$before = $wpdb->num_queries;
	$page( $box );
	$before = $wpdb->num_queries;
	$printed();
	same( 0, $wpdb->num_queries - $before );
	wp_update_post( [ 'ID' => $id, 'post_status' => 'draft' ] );
	same( 0, $count( 'class="footfall-choice-privacy"', $printed() ) );
	wp_delete_post( $id, true );
	delete_option( Privacy_Link::OPTION );
} );

$cases->it( 'has all that may be read for the proof', function ( Sandbox $box ): void {
	$texts = Banner_Texts::of( Site_Banner::attributes() );
	same( [ 'functional', 'preferences', 'statistics', 'marketing' ], array_keys( $texts['categories'] ) );
	same( true, str_contains( $texts['text'], 'Preferences, Statistics, and Marketing' ) );
	same( [], array_filter( $texts, static fn( $text ) => is_string( $text ) && str_contains( $text, '%s' ) ) );
} );

$cases->it( 'prints nothing while another tool is in charge', function ( Sandbox $box ) use ( $page, $printed, $block ): void {
	$page( $box );
	if ( ! function_exists( 'wp_get_consent_type' ) ) {
		// phpcs:ignore Squiz.PHP.Eval -- as the plugin defines them; for the rest of this request.
		eval( 'function wp_has_consent( $category ) { return false; } function wp_get_consent_type() { return apply_filters( "wp_get_consent_type", false ); }' );
	}
	add_filter( 'wp_get_consent_type', $type = static fn(): string => 'optin', 20 );
	same( '', $block( [ 'reopen' => 'link' ] ) );
	same( '', $printed() );
	same( [ 'orders' => '' ], Choices_Row::add( [ 'orders' => '' ] ) );
	remove_filter( 'wp_get_consent_type', $type, 20 );
} );

$cases->it( 'keeps the colours of the theme, for WordPress puts them together anew each time; and forgets them when they change', function ( Sandbox $box ) use ( $page, $printed ): void {
	$page( $box );
	$box->option( Theme_Colours::OPTION, [] );
	if ( ! wp_is_block_theme() ) {
		return;
	}
	$colours = Theme_Colours::of_page();
	$kept    = get_option( Theme_Colours::OPTION );
	same( $colours, $kept['colours'] );
	same( array_intersect_key( wp_get_global_styles( [ 'color' ] ), $colours ), $colours );
	$box->option( Theme_Colours::OPTION, [ 'colours' => [ 'background' => '#123456', 'text' => '#fedcba' ] ] + $kept );
	same( true, str_contains( $printed(), '--choice-paper:#123456;--choice-ink:#fedcba' ), 'WordPress is not asked' );
	do_action( 'save_post_wp_global_styles', 0 );
	same( $colours, Theme_Colours::of_page() );
	$box->option( Theme_Colours::OPTION, [ 'of' => 'another theme' ] + $kept );
	same( $colours, Theme_Colours::of_page() );

	// The whole banner is put together faster than WordPress puts its styles together once.
	$best = static function ( callable $work ): int {
		$times = [];
		for ( $run = 0; $run < 15; $run++ ) {
			$begin = hrtime( true );
			$work();
			$times[] = hrtime( true ) - $begin;
		}
		return min( $times );
	};
	$queries = $GLOBALS['wpdb']->num_queries;
	$banner  = $best( $printed );
	same( $queries, $GLOBALS['wpdb']->num_queries );
	$styles = $best( static fn() => wp_get_global_styles( [ 'color' ] ) );
	same( true, $banner < 1.2 * $styles, sprintf( 'the banner %.2f ms, styles %.2f ms', $banner / 1e6, $styles / 1e6 ) );
} );

return $cases->results();
