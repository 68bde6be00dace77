<?php
/**
 * Whether pages load memory.js: while a published block of the site asks for what a device remembers.
 *
 *
 */
declare( strict_types=1 );

namespace Footfall\Tests;

use Footfall\Blocks\Memory_Need;

require_once __DIR__ . '/Cases.php';

$cases = new Cases();
$block = static fn( string $rule ): string => sprintf( '<!-- wp:footfall/repeat-visitor {"conditions":[{"rule":"%s","is":"no"}]} --><p>Hello</p><!-- /wp:footfall/repeat-visitor -->', $rule );
$asks  = $block( 'first_visit' );

/** Runs with nothing that asks, and leaves nothing behind. */
$it = static function ( string $says, callable $test ) use ( $cases ): void {
	$cases->it(
		$says,
		static function ( Sandbox $box ) use ( $test ): void {
			$box->option( Memory_Need::OPTION, '0' );
			$box->option( 'widget_block', [ '_multiwidget' => 1 ] );
			$box->option( 'sidebars_widgets', [ 'wp_inactive_widgets' => [] ] + (array) get_option( 'sidebars_widgets' ) );
			$posts = [];
			try {
				$test( static function ( array $post ) use ( &$posts ): int {
					$posts[] = wp_insert_post( $post + [ 'post_title' => 'Asks', 'post_status' => 'publish', 'post_type' => 'page' ] );
					return end( $posts );
				} );
			} finally {
				array_map( static fn( int $id ) => wp_delete_post( $id, true ), $posts );
			}
			Memory_Need::refresh();
			same( false, Memory_Need::is_there(), 'after all is gone' );
		}
	);
};

$it( 'follows a page: published, drafted, published, binned', function ( callable $insert ) use ( $asks ): void {
	$id = $insert( [ 'post_content' => "<!-- wp:group --><div>$asks</div><!-- /wp:group -->" ] );
	same( true, Memory_Need::is_there(), 'published' );
	wp_update_post( [ 'ID' => $id, 'post_status' => 'draft' ] );
	same( false, Memory_Need::is_there(), 'draft' );
	wp_update_post( [ 'ID' => $id, 'post_status' => 'publish' ] );
	same( true, Memory_Need::is_there(), 'published again' );
	wp_update_post( [ 'ID' => $id, 'post_content' => '<p>No more.</p>' ] );
	same( false, Memory_Need::is_there(), 'taken out' );
	wp_update_post( [ 'ID' => $id, 'post_content' => $asks ] );
	wp_trash_post( $id );
	same( false, Memory_Need::is_there(), 'binned' );
} );

$it( 'is not there for rules that need no memory', function ( callable $insert ) use ( $block ): void {
	$insert( [ 'post_content' => $block( 'logged_in' ) ] );
	same( false, Memory_Need::is_there() );
	$insert( [ 'post_content' => $block( 'acme/weather' ) ] );
	same( true, Memory_Need::is_there(), 'another plugin may ask for anything' );
} );

$it( 'finds the one that asks among many that do not', function ( callable $insert ) use ( $asks, $block ): void {
	global $wpdb;
	$insert( [ 'post_content' => $asks ] );
	$other = [ 'post_content' => $block( 'logged_in' ), 'post_status' => 'publish', 'post_type' => 'page' ];
	$ids   = [];
	for ( $number = 0; $number < 41; $number++ ) {
		$wpdb->insert( $wpdb->posts, $other );
		$ids[] = $wpdb->insert_id;
	}
	clean_post_cache( end( $ids ) );
	Memory_Need::refresh();
	same( true, Memory_Need::is_there() );
	$wpdb->query( sprintf( "DELETE FROM $wpdb->posts WHERE ID IN (%s)", implode( ',', $ids ) ) );
} );

$it( 'follows a pattern that pages share', function ( callable $insert ) use ( $asks ): void {
	$id = $insert( [ 'post_type' => 'wp_block', 'post_content' => $asks ] );
	same( true, Memory_Need::is_there() );
	wp_delete_post( $id, true );
	same( false, Memory_Need::is_there() );
} );

$it( 'follows a widget into its place and out of it', function () use ( $asks ): void {
	register_sidebar( [ 'id' => 'footfall-test' ] );
	$before = wp_get_sidebars_widgets();
	update_option( 'widget_block', [ 91 => [ 'content' => $asks ], '_multiwidget' => 1 ] );
	same( false, Memory_Need::is_there(), 'in no place' );
	wp_set_sidebars_widgets( [ 'footfall-test' => [ 'search-2', 'block-91' ] ] + $before );
	same( true, Memory_Need::is_there(), 'in its place' );
	wp_set_sidebars_widgets( [ 'wp_inactive_widgets' => [ 'block-91' ] ] + $before );
	same( false, Memory_Need::is_there(), 'put aside' );
	unregister_sidebar( 'footfall-test' );
} );

$it( 'follows a template of this theme, not of another', function ( callable $insert ) use ( $asks ): void {
	$part = static fn( string $theme ): array => [
		'post_type'    => 'wp_template_part',
		'post_name'    => "asks-$theme",
		'post_content' => $asks,
		'tax_input'    => [ 'wp_theme' => [ $theme ] ],
	];
	$insert( $part( 'another-theme' ) );
	same( false, Memory_Need::is_there(), 'of another theme' );
	$id = $insert( $part( get_stylesheet() ) );
	same( wp_is_block_theme(), Memory_Need::is_there(), 'of this one' );
	wp_delete_post( $id, true );
	same( false, Memory_Need::is_there(), 'deleted' );
} );

$it( 'finds it in a pattern that a template names', function ( callable $insert ) use ( $asks ): void {
	register_block_pattern( 'acme/asks', [ 'title' => 'Asks', 'content' => $asks ] );
	$insert( [
		'post_type'    => 'wp_template_part',
		'post_name'    => 'names-a-pattern',
		'post_content' => '<!-- wp:pattern {"slug":"acme/asks"} /-->',
		'tax_input'    => [ 'wp_theme' => [ get_stylesheet() ] ],
	] );
	Memory_Need::refresh();
	same( wp_is_block_theme(), Memory_Need::is_there() );
	unregister_block_pattern( 'acme/asks' );
} );

return $cases->results();
