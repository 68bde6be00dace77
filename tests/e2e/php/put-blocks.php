<?php
/**
 * Puts content where an owner would: into a page, a pattern on that page, a widget, or the template part
 * of the footer.
 *
 * @var array{where:string,content:string,product?:string} $args `{collection}` in the content stands for a
 *      list of products with `product` in each.
 */

require_once dirname( __DIR__, 3 ) . '/scripts/store/php/site/block-markup.php';

$price   = '<!-- wp:woocommerce/product-price';
$content = str_replace(
	'{collection}',
	str_replace( $price, ( $args['product'] ?? '' ) . $price, Footfall\Store\collection_markup() ),
	$args['content']
);

switch ( $args['where'] ) {
	case 'widget':
		$empty = '' === $content;
		update_option( 'widget_block', $empty ? [] : [ 90 => [ 'content' => $content ], '_multiwidget' => 1 ] );
		$sidebars = wp_get_sidebars_widgets();
		$first    = array_key_first( $GLOBALS['wp_registered_sidebars'] );
		wp_set_sidebars_widgets( [ $first => $empty ? [] : [ 'block-90' ] ] + $sidebars );
		return $first;

	case 'part':
		$part = get_block_template( get_stylesheet() . '//footer', 'wp_template_part' );
		$post = [
			'post_type'    => 'wp_template_part',
			'post_name'    => 'footer',
			'post_title'   => 'Footer',
			'post_status'  => 'publish',
			'post_content' => wp_slash( $content ),
			'tax_input'    => [ 'wp_theme' => [ get_stylesheet() ], 'wp_template_part_area' => [ 'footer' ] ],
		];
		if ( '' === $content ) {
			return $part->wp_id && wp_delete_post( $part->wp_id, true );
		}
		return wp_insert_post( ( $part->wp_id ? [ 'ID' => $part->wp_id ] : [] ) + $post );

	default:
		if ( 'pattern' === $args['where'] ) {
			$pattern = get_page_by_path( 'blocks-of-a-pattern', OBJECT, 'wp_block' );
			if ( '' === $content ) {
				return $pattern && wp_delete_post( $pattern->ID, true );
			}
			$id      = wp_insert_post(
				( $pattern ? [ 'ID' => $pattern->ID ] : [] ) + [
					'post_type'    => 'wp_block',
					'post_name'    => 'blocks-of-a-pattern',
					'post_title'   => 'Blocks of a pattern',
					'post_status'  => 'publish',
					'post_content' => wp_slash( $content ),
				]
			);
			$content = sprintf( '<!-- wp:block {"ref":%d} /-->', $id );
		}
		$page = get_page_by_path( 'blocks-here' );
		$post = [
			'post_type'    => 'page',
			'post_name'    => 'blocks-here',
			'post_title'   => 'Blocks here',
			'post_status'  => 'publish',
			'post_content' => wp_slash( $content ),
		];
		$id = wp_insert_post( ( $page ? [ 'ID' => $page->ID ] : [] ) + $post );
		return str_replace( home_url(), '', (string) get_permalink( $id ) );
}
