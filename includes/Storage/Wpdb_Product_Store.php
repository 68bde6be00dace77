<?php
declare( strict_types=1 );

namespace Footfall\Storage;

/**
 * Products in WordPress's own database.
 */
final class Wpdb_Product_Store implements Product_Store {
	private const COLUMNS = [
		'product_id'   => '%d',
		'name'         => '%s',
		'category_ids' => '%s',
		'price'        => '%d',
		'currency'     => '%s',
		'stock'        => '%s',
		'updated_at'   => '%d',
	];

	private string $table;

	public function __construct( private Database $database ) {
		$this->table = ( new Tables( $database->prefix() ) )->products;
	}

	public function products( array $products ): array {
		$found = [];
		foreach ( array_chunk( $products, 1000 ) as $some ) {
			$in = Database::placeholders( $some );
			foreach ( $this->database->rows( "SELECT * FROM {$this->table} WHERE product_id IN ($in)", $some ) as $row ) {
				$found[ (int) $row['product_id'] ] = [
					'product_id' => (int) $row['product_id'],
					'price'      => null === $row['price'] ? null : (int) $row['price'],
					'updated_at' => (int) $row['updated_at'],
				] + $row;
			}
		}
		return $found;
	}

	public function save_products( array $products ): void {
		$updates = array_map( static fn( string $column ): string => "$column = VALUES($column)", array_slice( array_keys( self::COLUMNS ), 1 ) );
		$this->database->insert( 'INSERT', $this->table, self::COLUMNS, $products, 'ON DUPLICATE KEY UPDATE ' . implode( ', ', $updates ) );
	}
}
