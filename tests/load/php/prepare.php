<?php
/**
 * Puts the bench's catalogue into the products table (2,000 products in WooCommerce
 * would take minutes and change nothing here), and tells of the store's last days.
 *
 * @var array{ products: array<int,array{product_id:int,category_ids:string,price:int}>, days: int } $args
 */
declare( strict_types=1 );

use Footfall\Storage\Database;
use Footfall\Storage\Tables;
use Footfall\Storage\Wpdb_Product_Store;

$rows = array_map(
	static fn( array $product ): array => $product + [
		'name'       => "Bench {$product['product_id']}",
		'currency'   => 'USD',
		'stock'      => 'instock',
		// Fresh for as long as the bench lasts: nobody shall look for them in WooCommerce.
		'updated_at' => 1000 * ( time() + DAY_IN_SECONDS ),
	],
	$args['products']
);
( new Wpdb_Product_Store( Database::of_site() ) )->save_products( $rows );

// Products and their categories once more, for SQL that looks into raw rows (Raw_Rows).
global $wpdb;
$wpdb->query( "DROP TABLE IF EXISTS {$wpdb->prefix}bench_categories" );
$wpdb->query( "CREATE TABLE {$wpdb->prefix}bench_categories (of_product bigint unsigned, category_id bigint unsigned, PRIMARY KEY (of_product, category_id))" );
foreach ( array_chunk( $args['products'], 500 ) as $some ) {
	$pairs = array_map( static fn( array $product ): string => "({$product['product_id']}," . str_replace( ',', "),({$product['product_id']},", $product['category_ids'] ) . ')', $some );
	$wpdb->query( "INSERT IGNORE INTO {$wpdb->prefix}bench_categories VALUES " . implode( ',', $pairs ) );
}

$days     = [];
$timezone = wp_timezone();
for ( $back = $args['days'] - 1; $back >= 0; $back-- ) {
	$day    = ( new DateTimeImmutable( 'today', $timezone ) )->modify( "-$back days" );
	$days[] = [
		'start'   => $day->getTimestamp() * 1000,
		'weekday' => (int) $day->format( 'N' ) - 1,
		'month'   => (int) $day->format( 'n' ) - 1,
		'day'     => $day->format( 'Y-m-d' ),
	];
}

$version = $GLOBALS['wpdb']->db_server_info();
return [
	'days'      => $days,
	'tables'    => Tables::ALL,
	'until'     => 1000 * ( time() - time() % HOUR_IN_SECONDS ),
	'timezone'  => wp_timezone_string(),
	'php'       => PHP_VERSION,
	'database'  => preg_match( '/\d+\.\d+\.\d+/', $version, $match ) ? $match[0] : $version,
	'wordpress' => get_bloginfo( 'version' ),
];
