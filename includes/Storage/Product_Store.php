<?php
declare( strict_types=1 );

namespace Footfall\Storage;

/**
 * What the shop said of its products lately. Every method may throw Storage_Exception.
 */
interface Product_Store {
	/**
	 * @param int[] $products Ids of products and variations.
	 * @return array<int,array{product_id:int,name:string,category_ids:string,price:?int,currency:string,stock:string,updated_at:int}> By id.
	 */
	public function products( array $products ): array;

	/** @param array<int,array<string,int|string|null>> $products Columns; replaces those with the same id. */
	public function save_products( array $products ): void;
}
