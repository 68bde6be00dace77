<?php
/**
 * Where the store's recording lies.
 */

use Footfall\Ingest\Delivery;
use Footfall\Ingest\Direct_File;
use Footfall\Ingest\Runtime_Config;

$product = wc_get_products(
	array(
		'type'         => 'simple',
		'limit'        => 1,
		'stock_status' => 'instock',
		'manage_stock' => false,
		'virtual'      => false,
		'orderby'      => 'ID',
		'order'        => 'ASC',
	)
)[0] ?? null;
return array(
	'wordpress' => ABSPATH,
	'folder'    => Runtime_Config::directory(),
	'uploads'   => wp_upload_dir()['basedir'],
	'direct'    => Direct_File::url(),
	'rest'      => rest_url( 'footfall/v1/in' ),
	'way'       => Delivery::current()['way'],
	'product'   => $product ? $product->get_id() : 0,
);
