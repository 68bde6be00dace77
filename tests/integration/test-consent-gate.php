<?php
/**
 * The consent gate in a real WordPress: what it prints is gated, placeholders, the owner's corrections,
 * the scan, and what the pass over a page costs.
 */
declare( strict_types=1 );

use Footfall\Consent\Gate;
use Footfall\Consent\Gate_Placeholder;
use Footfall\Consent\Gate_Tag;
use Footfall\Consent\Scan;
use Footfall\Consent\Service_Catalogue;
use Footfall\Settings;
use Footfall\Tests\Cases;
use Footfall\Tests\Sandbox;
use function Footfall\Tests\same;

require_once __DIR__ . '/Cases.php';

const VIDEO = '<iframe title="A &quot;film&quot;" width="560" height="315" src="https://www.youtube.com/embed/x" allowfullscreen></iframe>';

$cases = new Cases();

$with = static function ( Sandbox $box, array $settings = [] ): void {
	$box->option( Settings::OPTION, [ 'consent_layer' => true ] + $settings + Settings::all() );
	$box->option( Service_Catalogue::OPTION, [] );
	$box->option( Scan::OPTION, '' );
};
$page = static fn( string $body, string $head = '' ): string => "<!DOCTYPE html><html><head><title>Shop</title>$head</head><body>$body</body></html>";
$rest = static function ( string $method, string $route, array $body = [] ): WP_REST_Response {
	$request = new WP_REST_Request( $method, "/footfall/v1/$route" );
	$request->set_body_params( $body );
	return rest_do_request( $request );
};
$has  = static fn( string $html, string $part ): bool => str_contains( $html, $part );

$cases->it( 'gates what WordPress prints, by address, by handle, and code that belongs to it', function ( Sandbox $box ) use ( $with, $page, $has ): void {
	$with( $box );
	wp_register_script( 'test-by-address', 'https://static.hotjar.com/c/hotjar-1.js', [], '1', [ 'strategy' => 'async' ] );
	wp_add_inline_script( 'test-by-address', 'window._hjSettings={hjid:1};', 'before' );
	wp_register_script( 'monsterinsights-frontend-script', home_url( '/own/frontend.js' ), [], '1', true );
	wp_localize_script( 'monsterinsights-frontend-script', 'monsterinsights_frontend', [ 'a' => 1 ] );
	wp_register_script( 'test-own', home_url( '/own/cart.js' ), [], '1', true );
	ob_start();
	wp_scripts()->do_items( [ 'test-by-address', 'monsterinsights-frontend-script', 'test-own' ] );
	wp_print_inline_script_tag( "fbq('init','1');", [ 'id' => 'x' ] );
	$printed = (string) ob_get_clean();
	$gated   = Gate::on_page( $page( $printed ) );
	same( 5, preg_match_all( '~<script type="text/plain" data-choice="(?:statistics|marketing)"~', $gated ) );
	same( true, $has( $gated, 'data-choice-src="https://static.hotjar.com/c/hotjar-1.js?ver=1"' ) );
	same( 1, preg_match( '~<script[^>]* src="[^"]+/own/cart.js~', $gated ) );
	same( 1, preg_match( '~<script id="footfall-choice-gate" defer src="[^"]+choice-gate\.js\?ver=\w+" data-texts="[^"]*Hotjar[^"]*"></script></body>~', $gated ) );
	foreach ( [ 'test-by-address', 'monsterinsights-frontend-script', 'test-own' ] as $handle ) {
		wp_deregister_script( $handle );
	}
} );

$cases->it( 'leaves a page without anything as it is, and all pages while the owner has not asked for it', function ( Sandbox $box ) use ( $with, $page ): void {
	$with( $box );
	$plain = $page( '<p>Nothing here.</p><script src="/a.js"></script>' );
	same( $plain, Gate::on_page( $plain ) );
	same( true, Gate::is_wanted() );
	$with( $box, [ 'gate' => false ] );
	same( [ false, [] ], [ Gate::is_wanted(), Gate::boot_config() ] );
	$box->option( Settings::OPTION, [ 'consent_layer' => false ] + Settings::all() );
	same( false, Gate::is_wanted() );
} );

$cases->it( 'puts a placeholder of the same room in the place of an embed, and keeps it in a template', function ( Sandbox $box ) use ( $with, $page, $has ): void {
	$with( $box );
	$gated = Gate::on_page( $page( '<p>' . VIDEO . '</p>' ) );
	same( true, $has( $gated, '<template>' . VIDEO . '</template>' ) );
	same( true, $has( $gated, 'style="width:560px;height:315px;"' ) );
	same( true, $has( $gated, '<b>A &quot;film&quot;</b>' ) );
	same( true, $has( $gated, 'aria-label="Video from YouTube, not loaded"' ) );
	same( true, $has( $gated, '<noscript><a href="https://www.youtube.com/embed/x"' ) );
	same( 1, preg_match( '~<p>(<span.*</span>)</p>~s', $gated, $found ) );
	same( 0, preg_match( '~<(?:div|p|section|h\d)\b~', $found[1] ), 'phrasing content only' );

	$size = static function ( string $attributes ): string {
		$service = [ 'name' => 'A', 'category' => 'marketing', 'privacy_url' => 'javascript:alert(1)' ];
		$markup  = ( new Gate_Placeholder( [ 'a' => $service ] ) )->markup( 'a', new Gate_Tag( $attributes ), '' );
		same( false, str_contains( $markup, 'javascript' ) );
		return html_entity_decode( (string) preg_replace( '~^<span class="([^"]*)" style="([^"]*)".*~s', '$1|$2', $markup ) );
	};
	same( 'footfall-gate|width:100%;height:450px;', $size( 'width="100%" height="450px"' ) );
	same( 'footfall-gate map wide|width:300px;height:150px;border:0;width:50vw', $size( 'class="map wide" style="border:0;width:50vw" height="auto"' ) );
} );

$cases->it( 'gates avatars of another host only where the owner wants that', function ( Sandbox $box ) use ( $with, $page, $has ): void {
	$avatar = $page( (string) get_avatar( 'a@shop.example', 48, '', '', [ 'force_display' => true ] ) );
	same( true, $has( $avatar, 'gravatar.com/avatar' ) );
	$with( $box );
	same( $avatar, Gate::on_page( $avatar ) );
	$with( $box, [ 'gate_avatars' => true ] );
	$gated = Gate::on_page( $avatar );
	same( 0, preg_match( '~\s(?:src|srcset)=[\'"][^\'"]*gravatar~', $gated ) );
	same( 1, preg_match( "~<img src=\"data:.* data-choice-src='https://secure.gravatar.com~", $gated ) );
	same( true, $has( $gated, "height='48'" ) );
} );

$cases->it( 'obeys the owner: another category, none at all, services of his own', function ( Sandbox $box ) use ( $with, $page, $has, $rest ): void {
	$with( $box );
	$html   = $page( VIDEO . '<script src="https://cdn.acme.example/a.js"></script><script src="/acme.js"></script>' );
	$answer = $rest( 'POST', 'services', [
		'categories' => [ 'youtube' => 'preferences', 'vimeo' => 'marketing', 'unknown' => 'marketing' ],
		'own'        => [ [ 'name' => 'Acme Ads', 'category' => 'marketing', 'addresses' => [ 'https://cdn.acme.example/', ' /acme.js ', '' ], 'cookies' => [ 'acme_*' ], 'privacy_url' => 'https://acme.example/privacy' ] ],
	] );
	same( 200, $answer->get_status() );
	same( [ 'youtube' => 'preferences' ], get_option( Service_Catalogue::OPTION )['categories'], 'only what differs is kept' );
	same( 'own_acme_ads', $answer->get_data()['own'][0]['id'] );
	$gated = Gate::on_page( $html );
	same( true, $has( $gated, 'data-choice="preferences" data-choice-service="youtube"' ) );
	same( 2, substr_count( $gated, 'data-choice="marketing" data-choice-service="own_acme_ads"' ) );
	same( [ 'marketing' => [ 'acme_*' ] ], Gate::boot_config()['cookies'] );
	same( 'Acme Ads', Service_Catalogue::of_site()['marketing'][0]['name'] );

	$rest( 'POST', 'services', [ 'categories' => [ 'youtube' => 'functional' ], 'own' => [] ] );
	same( $html, Gate::on_page( $html ), 'functional is never held back' );
	foreach ( [ [ 'name' => '' ], [ 'category' => 'all' ], [ 'addresses' => [ 'no address' ] ], [ 'addresses' => [ '*' ] ], [ 'addresses' => [ '"><script>' ] ], [ 'cookies' => [ '*' ] ] ] as $wrong ) {
		$answer = $rest( 'POST', 'services', [ 'categories' => [], 'own' => [ $wrong + [ 'name' => 'A', 'category' => 'marketing' ] ] ] );
		same( 400, $answer->get_status(), (string) wp_json_encode( $wrong ) );
	}
	same( [ 'youtube' => 'functional' ], get_option( Service_Catalogue::OPTION )['categories'], 'nothing of what is wrong is saved' );
} );

$cases->it( 'says what a walk has found, and what nobody knows', function ( Sandbox $box ) use ( $with, $rest ): void {
	$with( $box );
	same( [], Service_Catalogue::of_site() );
	$before = Service_Catalogue::version();
	$pages  = $rest( 'GET', 'scan' )->get_data()['pages'];
	same( true, count( $pages ) > 4 );
	same( true, str_contains( $pages[0]['url'], 'footfall_scan=' ) );
	$answer = $rest( 'POST', 'scan', [
		'pages'   => [
			[ 'addresses' => [ 'https://static.hotjar.com/c/hotjar-1.js', 'https://www.youtube.com/embed/x', home_url( '/a.js' ), 'https://cdn.acme.example/b.js?x=1' ], 'frames' => [ 'https://www.youtube.com/embed/x' ] ],
			[ 'addresses' => [ 'https://cdn.acme.example/c.js' ] ],
		],
		'cookies' => [ '_fbp', 'acme', 'wp-settings-1', '_hjSession_1' ],
	] );
	$report = $answer->get_data();
	sort( $report['services'] );
	same( [ 'hotjar', 'meta_pixel', 'wordpress', 'youtube' ], $report['services'] );
	same( [ [ 'host' => 'cdn.acme.example', 'example' => 'https://cdn.acme.example/b.js?x=1', 'pages' => 2 ] ], $report['hosts'] );
	same( [ 'acme' ], $report['cookies'] );
	$of_site = Service_Catalogue::of_site();
	same( [ 'Meta Pixel', 'YouTube' ], array_column( $of_site['marketing'], 'name' ) );
	same( [ 'name' => '_fbp', 'duration' => '90 days', 'purpose' => 'Chooses and measures advertising' ], $of_site['marketing'][0]['cookies'][0] );
	same( true, $before !== Service_Catalogue::version() );
	same( 400, $rest( 'POST', 'scan', [ 'pages' => [] ] )->get_status() );
} );

$cases->it( 'opens the gate for a walk only to somebody who may change it', function ( Sandbox $box ) use ( $with, $rest ): void {
	$with( $box );
	$_GET['footfall_scan'] = wp_create_nonce( 'footfall_scan' );
	same( [ true, false ], [ Scan::is_walking(), Gate::is_wanted() ] );
	$_GET['footfall_scan'] = 'x';
	same( false, Scan::is_walking() );
	$user = get_current_user_id();
	wp_set_current_user( 0 );
	$_GET['footfall_scan'] = wp_create_nonce( 'footfall_scan' );
	same( [ false, true ], [ Scan::is_walking(), Gate::is_wanted() ] );
	foreach ( [ [ 'GET', 'services' ], [ 'POST', 'services' ], [ 'GET', 'scan' ], [ 'POST', 'scan' ] ] as [ $method, $route ] ) {
		same( 401, $rest( $method, $route, [ 'pages' => [ [] ], 'categories' => [ 'a' => 'b' ], 'own' => [] ] )->get_status(), "$method $route" );
	}
	unset( $_GET['footfall_scan'] );
	wp_set_current_user( $user );
} );

$cases->it( 'costs a page without anything next to nothing', function ( Sandbox $box ) use ( $with, $page ): void {
	$with( $box );
	// What shop pages are made of: much markup, long scripts of data, many tags.
	$item  = '<li class="wc-block-product"><a href="https://shop.example/product/hat/"><img src="https://shop.example/hat.jpg" alt="A hat" width="300" height="300"></a><p class="price">10 € for a fine, old gadget of the finest feather</p></li>';
	$data  = '<script id="a-js-extra">var a = {"api":"https:\/\/shop.example\/wp-json\/","texts":"' . str_repeat( 'posts and items of a fair catalogue; ', 1000 ) . '"};</script>';
	$plain = $page( $data . str_repeat( $item, 640 ) . $data );
	$third = $page( VIDEO . $data . str_repeat( $item, 640 ) . $data . '<script src="https://static.hotjar.com/a.js"></script>' );
	same( true, strlen( $plain ) > 200000 );
	$tags = static function () use ( $plain ): void {
		$tags = new WP_HTML_Tag_Processor( $plain );
		while ( $tags->next_tag() ) {
			continue;
		}
	};
	// Reading the page as WordPress's own HTML API does is the measure. By turns: a slow moment of the machine meets all three.
	$works   = [ $tags, static fn() => Gate::on_page( $plain ), static fn() => Gate::on_page( $third ) ];
	$best    = [ INF, INF, INF ];
	$queries = $GLOBALS['wpdb']->num_queries;
	for ( $run = 0; $run < 25; $run++ ) {
		foreach ( $works as $which => $work ) {
			$begin          = hrtime( true );
			$work();
			$best[ $which ] = min( $best[ $which ], ( hrtime( true ) - $begin ) / 1e6 );
		}
	}
	same( $queries, $GLOBALS['wpdb']->num_queries );
	[ $measure, $without, $gated ] = $best;
	same( true, $without < 0.35 * $measure, sprintf( 'without %.2f ms, with %.2f ms, all tags %.2f ms', $without, $gated, $measure ) );
	same( true, $gated < 0.7 * $measure, sprintf( 'without %.2f ms, with %.2f ms, all tags %.2f ms', $without, $gated, $measure ) );
} );

return $cases->results();
