<?php
/**
 * Blocks as an owner puts them together in the editor.
 */

namespace Footfall\Store;

function collection_markup(): string {
	$query = array(
		'woocommerceAttributes'    => array(),
		'woocommerceStockStatus'   => array( 'instock', 'outofstock', 'onbackorder' ),
		'taxQuery'                 => array(),
		'isProductCollectionBlock' => true,
		'perPage'                  => 6,
		'pages'                    => 0,
		'offset'                   => 0,
		'postType'                 => 'product',
		'order'                    => 'asc',
		'orderBy'                  => 'title',
		'search'                   => '',
		'exclude'                  => array(),
		'inherit'                  => false,
		'filterable'               => true,
	);
	return block(
		'woocommerce/product-collection',
		array(
			'queryId'         => 7,
			'query'           => $query,
			'tagName'         => 'div',
			'displayLayout'   => array(
				'type'    => 'flex',
				'columns' => 3,
			),
			'forcePageReload' => false,
		),
		'<div class="wp-block-woocommerce-product-collection">'
			. block( 'woocommerce/product-filters', array(), '<div class="wp-block-woocommerce-product-filters">' . category_filter_markup() . '</div>' )
			. '<!-- wp:woocommerce/catalog-sorting /-->'
			. block(
				'woocommerce/product-template',
				array(),
				'<!-- wp:woocommerce/product-image {"imageSizing":"thumbnail","isDescendentOfQueryLoop":true} /-->'
					. '<!-- wp:post-title {"level":3,"isLink":true,"__woocommerceNamespace":"woocommerce/product-collection/product-title"} /-->'
					. '<!-- wp:woocommerce/product-price {"isDescendentOfQueryLoop":true} /-->'
					. '<!-- wp:woocommerce/product-button {"isDescendentOfQueryLoop":true} /-->'
			)
			. block( 'query-pagination', array(), '<!-- wp:query-pagination-previous /--><!-- wp:query-pagination-numbers /--><!-- wp:query-pagination-next /-->' )
			. '</div>'
	);
}

function category_filter_markup(): string {
	return block(
		'woocommerce/product-filter-taxonomy',
		array( 'taxonomy' => 'product_cat' ),
		'<div class="wp-block-woocommerce-product-filter-taxonomy">'
			. block( 'woocommerce/product-filter-checkbox-list', array(), '<div class="wp-block-woocommerce-product-filter-checkbox-list wc-block-product-filter-checkbox-list"></div>' )
			. '</div>'
	);
}

function options_template_markup(): string {
	return '<!-- wp:template-part {"slug":"header"} /-->'
		. block(
			'group',
			array(
				'tagName' => 'main',
				'layout'  => array( 'inherit' => true ),
			),
			'<main class="wp-block-group"><!-- wp:woocommerce/store-notices /-->'
				. '<!-- wp:post-title {"level":1,"__woocommerceNamespace":"woocommerce/product-query/product-title"} /-->'
				. '<!-- wp:woocommerce/product-price {"isDescendentOfSingleProductTemplate":true} /-->'
				. '<!-- wp:woocommerce/add-to-cart-with-options /-->'
				. '</main>'
		)
		. '<!-- wp:template-part {"slug":"footer"} /-->';
}

/**
 * @param array<string, mixed> $attributes
 */
function block( string $name, array $attributes, string $content ): string {
	$given = $attributes ? ' ' . wp_json_encode( $attributes, JSON_UNESCAPED_SLASHES ) : '';
	return "<!-- wp:$name$given -->$content<!-- /wp:$name -->";
}

/**
 * A template as the site editor keeps it, for the block theme of the store.
 */
function add_block_template( string $slug, string $content ): void {
	$id = add_page( $slug, $slug, $content, 'wp_template' );
	wp_set_object_terms( $id, 'twentytwentyfive', 'wp_theme' );
}
