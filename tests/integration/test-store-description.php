<?php
/**
 * What the store says of itself: once a day and when it has changed.
 * @needs woocommerce
 */
declare( strict_types=1 );

use Footfall\Ingest\Buffer;
use Footfall\Ingest\Runtime_Config;
use Footfall\Settings;
use Footfall\Store\Shop_Pages;
use Footfall\Store\Store_Description;
use Footfall\Tests\Cases;
use Footfall\Tests\Sandbox;
use function Footfall\Tests\same;

require_once __DIR__ . '/Cases.php';

$cases = new Cases();
$file  = static fn(): string => Runtime_Config::directory() . '/' . Buffer::FILE;
/** The lines that a run of the schedule adds. */
$check = static function () use ( $file ): array {
	@unlink( $file() );
	Store_Description::check();
	$lines = is_file( $file() ) ? array_slice( file( $file(), FILE_IGNORE_NEW_LINES ), 1 ) : [];
	@unlink( $file() );
	return $lines;
};
/** As if the last look was an hour ago. */
$an_hour_later = static function ( Sandbox $box ): void {
	$box->option( Store_Description::OPTION, [ 'checked_at' => time() - 3601 ] + get_option( Store_Description::OPTION ) );
};

$cases->it( 'describes the store once a day, and again within the hour when it has changed', function ( Sandbox $box ) use ( $check, $an_hour_later ): void {
	$box->option( Settings::CONFIRMED_OPTION, time() );
	$box->setting( 'recording', true );
	$box->option( Store_Description::OPTION, [] );
	same( 1, count( $check() ) );
	same( [], $check(), 'a minute later' );
	$an_hour_later( $box );
	same( [], $check(), 'an hour later, nothing has changed' );

	$box->option( 'woocommerce_enable_guest_checkout', 'yes' === get_option( 'woocommerce_enable_guest_checkout' ) ? 'no' : 'yes' );
	same( [], $check(), 'changed, but looked at a minute ago' );
	$an_hour_later( $box );
	$lines = $check();
	same( 1, count( $lines ) );
	$box->option( Store_Description::OPTION, [ 'day' => '2020-01-01' ] + get_option( Store_Description::OPTION ) );
	same( 1, count( $check() ), 'a new day' );
	$box->setting( 'recording', false );
	$box->option( Store_Description::OPTION, [] );
	same( [], $check(), 'nothing is recorded' );
} );

$cases->it( 'says what the shop really is, and is stored once, without visitor and session', function ( Sandbox $box ) use ( $check ): void {
	$box->option( Settings::CONFIRMED_OPTION, time() );
	$box->setting( 'recording', true );
	$box->option( Store_Description::OPTION, [] );
	$lines = $check();
	$props = json_decode( $lines[0], true )['events'][0]['props'];
	same(
		[ WC()->version, get_bloginfo( 'version' ), 'block', 'block', 'block', [ 'bacs', 'cod' ], [ 'USD' ], true ],
		[ $props['woocommerce'], $props['wordpress'], $props['theme_kind'], $props['cart'], $props['checkout'], array_values( array_intersect( [ 'bacs', 'cod' ], $props['gateways'] ) ), $props['currencies'], $props['hpos'] ]
	);
	$box->write_raw( "<?php exit; ?>\n{$lines[0]}\n{$lines[0]}\n" );
	$box->drain();
	$rows = $box->rows( 'events' );
	same( [ 'store_described' => 1 ], $box->names() );
	same( [ null, null ], [ $rows[0]['session_id'], $rows[0]['visitor_key'] ] );
	same( $props, json_decode( $rows[0]['props'], true ) );
	same( [], $box->counts() );
	same( [], $box->rows( 'sessions' ) );
} );

$cases->it( 'knows the shop’s pages without asking: cart, checkout, groups', function ( Sandbox $box ): void {
	Shop_Pages::refresh();
	same( [ true, false ], [ Shop_Pages::is_cart( Shop_Pages::address( wc_get_cart_url() . '?removed_item=1#top' ) ), Shop_Pages::is_cart( '' ) ] );
	same( true, Shop_Pages::is_checkout( Shop_Pages::address( wc_get_checkout_url() ) ) );
	$part  = new WC_Product_Simple();
	$part->set_props( [ 'name' => 'Part', 'regular_price' => '1', 'status' => 'publish' ] );
	$part->save();
	$group = new WC_Product_Grouped();
	$group->set_props( [ 'name' => 'Group of parts', 'status' => 'publish', 'children' => [ $part->get_id() ] ] );
	$group->save();
	same( [ $part->get_id() ], Shop_Pages::group_at( Shop_Pages::address( $group->get_permalink() ) ) );
	$group->delete( true );
	$part->delete( true );
	same( '/a b?p=3', Shop_Pages::address( 'https://x.example/a%20b/?utm_source=y&p=3' ) );
	Shop_Pages::refresh();
} );

return $cases->results();
