<?php
/**
 * Where batches go, and what shoppers look at.
 *
 * @return array{ path: string, product: int, pages: string[] } path of the collection file; a product of the shop; pages that
 *         shoppers look at.
 */
declare( strict_types=1 );

use Footfall\Ingest\Direct_File;

$products = function_exists( 'wc_get_products' ) ? wc_get_products( [ 'limit' => 3, 'status' => 'publish', 'type' => 'simple', 'orderby' => 'ID' ] ) : [];
return [
	'path'    => (string) wp_parse_url( Direct_File::url(), PHP_URL_PATH ),
	'product' => $products ? $products[0]->get_id() : 1,
	'pages'   => array_map(
		static fn( string $url ): string => wp_make_link_relative( $url ),
		[ home_url( '/' ), ...( $products ? [ wc_get_page_permalink( 'shop' ), ...array_map( static fn( WC_Product $product ): string => $product->get_permalink(), $products ) ] : [] ) ]
	),
];
