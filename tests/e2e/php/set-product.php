<?php
/**
 * Changes properties of a product; products are named by their slugs.
 *
 * @var array{slug:string,props:array<string,mixed>} $args
 */

$id_of = static fn( string $slug ): int => get_posts( array( 'post_type' => 'product', 'name' => $slug, 'post_status' => 'any', 'fields' => 'ids' ) )[0];

$product = wc_get_product( $id_of( $args['slug'] ) );
$props   = $args['props'];
if ( isset( $props['cross_sell_ids'] ) ) {
	$props['cross_sell_ids'] = array_map( $id_of, $props['cross_sell_ids'] );
}
$product->set_props( $props );
$product->save();
return $product->get_id();
