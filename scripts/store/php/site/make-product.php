<?php
/**
 * Makes one product from a line of the catalogue.
 */

namespace Footfall\Store;

/**
 * @param array $line     Of catalogue.php.
 * @param int   $number   From 1, for the SKU.
 * @param int   $category
 * @param int   $picture  Id of the attachment.
 */
function make_product( array $line, int $number, int $category, int $picture ): void {
	list( $slug, $name, $kind, $price, , $special ) = $line;

	$class   = array(
		'simple'   => \WC_Product_Simple::class,
		'variable' => \WC_Product_Variable::class,
		'grouped'  => \WC_Product_Grouped::class,
		'external' => \WC_Product_External::class,
	)[ $kind ];
	$product = new $class();
	$product->set_name( $name );
	$product->set_slug( $slug );
	$product->set_sku( sprintf( 'FF-%03d', $number ) );
	$product->set_image_id( $picture );
	$product->set_category_ids( array( $category ) );
	$product->set_short_description( "$name, as we use it ourselves." );
	$product->set_description( "<p>$name has been with us since we opened. Ask us how we use it, we like to talk about it.</p>" );
	// A day apart, so that "newest first" has one answer.
	$product->set_date_created( gmdate( 'Y-m-d\TH:i:s\Z', 1735689600 + $number * 86400 ) );
	$product->set_menu_order( $number );
	$product->set_featured( 0 === $number % 10 );
	$product->set_weight( in_array( $kind, array( 'simple', 'variable' ), true ) ? '1' : '' );

	if ( '' !== $price ) {
		$product->set_regular_price( $price );
	}
	if ( isset( $special['sale_price'] ) ) {
		$product->set_sale_price( $special['sale_price'] );
	}
	if ( isset( $special['stock'] ) ) {
		$product->set_manage_stock( true );
		$product->set_stock_quantity( $special['stock'] );
		$product->set_stock_status( $special['stock'] > 0 ? 'instock' : 'outofstock' );
	}
	if ( isset( $special['sold_individually'] ) ) {
		$product->set_sold_individually( true );
	}
	if ( isset( $special['virtual'] ) ) {
		$product->set_virtual( true );
		$product->set_weight( '' );
	}
	if ( isset( $special['url'] ) ) {
		$product->set_product_url( $special['url'] );
		$product->set_button_text( $special['button'] );
	}
	if ( isset( $special['children'] ) ) {
		$product->set_children(
			array_map( static fn ( $child ) => get_page_by_path( $child, OBJECT, 'product' )->ID, $special['children'] )
		);
	}
	if ( isset( $special['attributes'] ) ) {
		$product->set_attributes( make_attributes( $special['attributes'] ) );
	}
	$product->save();
	if ( isset( $special['attributes'] ) ) {
		make_variations( $product, $special );
	}
}

/**
 * @param array<string, string[]> $attributes
 * @return \WC_Product_Attribute[]
 */
function make_attributes( array $attributes ): array {
	$made = array();
	foreach ( $attributes as $name => $options ) {
		$attribute = new \WC_Product_Attribute();
		$attribute->set_name( $name );
		$attribute->set_options( $options );
		$attribute->set_visible( true );
		$attribute->set_variation( true );
		$made[] = $attribute;
	}
	return $made;
}

/**
 * Makes a variation for every combination of the attributes, the last attribute changing fastest.
 */
function make_variations( \WC_Product $product, array $special ): void {
	$combinations = array( array() );
	foreach ( $special['attributes'] as $name => $options ) {
		$longer = array();
		foreach ( $combinations as $combination ) {
			foreach ( $options as $option ) {
				$longer[] = $combination + array( sanitize_title( $name ) => $option );
			}
		}
		$combinations = $longer;
	}
	foreach ( $combinations as $i => $combination ) {
		$variation = new \WC_Product_Variation();
		$variation->set_parent_id( $product->get_id() );
		$variation->set_attributes( $combination );
		$variation->set_sku( $product->get_sku() . '-' . ( $i + 1 ) );
		$variation->set_regular_price( $special['prices'][ $i ] );
		$variation->set_sale_price( $special['sale'][ $i ] ?? '' );
		$variation->set_weight( '1' );
		$variation->set_menu_order( $i + 1 );
		$variation->save();
	}
	\WC_Product_Variable::sync( $product->get_id() );
}
