<?php
declare( strict_types=1 );

namespace Footfall\Ingest;

use Footfall\Orders\Money;
use Footfall\Problem_Log;
use Footfall\Storage\Event_Names;
use Footfall\Storage\Product_Store;

/**
 * Adds to product views what the shop says of the product: price and stock to the event, name and
 * categories to the products table, of those that were sold, too. The browser is asked for nothing
 * but the id.
 */
final class Product_Facts {
	private const FRESH_MS = 3600000;

	/** Reading one from WooCommerce takes about a millisecond; the others come with a later chunk. */
	private const MOST_READ = 100;

	private const MOST_KNOWN = 5000;

	/** @var array<int,array<string,int|string|null>|null> Rows of products by id; null for what is none. */
	private array $known = [];

	/** @var array<int,array<string,int|string|null>> Rows that are not stored yet. */
	private array $read = [];

	public function __construct( private Product_Store $store ) {}

	/**
	 * Outside the transaction: it runs other plugins' code.
	 *
	 * @param array<int,array<string,mixed>> $events Rows of Event_Reader.
	 * @param int                            $now    ms UTC.
	 * @param int[]                          $sold   Products of orders: reports of sales want their categories.
	 * @return array<int,array<string,mixed>> The same, by the same keys, with amount, currency and stock.
	 */
	public function add_to( array $events, int $now, array $sold = [] ): array {
		$this->read = [];
		$shown      = [];
		foreach ( $events as $key => $event ) {
			if ( Event_Names::IDS['product_viewed'] === $event['name_id'] && ! empty( $event['product_id'] ) ) {
				$shown[ $key ] = $event['product_id'];
			}
		}
		if ( ! $shown && ! $sold ) {
			return $events;
		}
		$this->learn( array_values( array_unique( $sold ) ), $now, count( $sold ) );
		$this->learn( array_values( array_unique( $shown ) ), $now, self::MOST_READ );
		foreach ( $shown as $key => $id ) {
			$facts = $this->known[ $id ] ?? null;
			if ( $facts ) {
				$events[ $key ]['amount']   = $facts['price'];
				$events[ $key ]['currency'] = $facts['currency'];
				$events[ $key ]['props']    = '{"stock":' . json_encode( $facts['stock'] ) . '}';
			}
		}
		return $events;
	}

	/** Within the transaction. */
	public function write(): void {
		$this->store->save_products( $this->read );
	}

	/** What was read may not have been stored. */
	public function forget(): void {
		$this->known = [];
	}

	/**
	 * @param int[] $ids
	 * @param int   $most To be read from WooCommerce.
	 */
	private function learn( array $ids, int $now, int $most ): void {
		if ( count( $this->known ) > self::MOST_KNOWN ) {
			$this->known = [];
		}
		$unknown = array_values( array_filter( $ids, fn( int $id ): bool => ! array_key_exists( $id, $this->known ) ) );
		if ( ! $unknown ) {
			return;
		}
		$stored      = $this->store->products( $unknown );
		$this->known = $stored + array_fill_keys( $unknown, null ) + $this->known;
		if ( ! function_exists( 'wc_get_product' ) ) {
			return;
		}
		$due = array_values( array_filter( $unknown, static fn( int $id ): bool => ( $stored[ $id ]['updated_at'] ?? 0 ) < $now - self::FRESH_MS ) );
		foreach ( array_splice( $due, $most ) as $later ) {
			unset( $this->known[ $later ] );
		}
		// Ids come from browsers: for what is no post, nothing more is asked.
		_prime_post_caches( $due, false, false );
		$due = array_filter( $due, static fn( int $id ): bool => false !== wp_cache_get( $id, 'posts' ) );
		update_meta_cache( 'post', $due );
		foreach ( $due as $id ) {
			$this->known[ $id ] = $this->read_one( $id, $now ) ?? $stored[ $id ] ?? null;
		}
	}

	/**
	 * @return array<string,int|string|null>|null
	 */
	private function read_one( int $id, int $now ): ?array {
		try {
			$product = wc_get_product( $id );
			if ( ! $product instanceof \WC_Product ) {
				return null;
			}
			$currency   = get_woocommerce_currency();
			$price      = $product->get_price();
			$categories = array_slice( wc_get_product_term_ids( $product->get_parent_id() ?: $id, 'product_cat' ), 0, 20 );

			$this->read[ $id ] = [
				'product_id'   => $id,
				'name'         => mb_substr( wp_strip_all_tags( (string) $product->get_name() ), 0, 200 ),
				'category_ids' => implode( ',', array_map( 'intval', $categories ) ),
				'price'        => '' === (string) $price ? null : max( 0, Money::minor( $price, $currency ) ),
				'currency'     => substr( $currency, 0, 3 ),
				'stock'        => substr( (string) $product->get_stock_status(), 0, 11 ),
				'updated_at'   => $now,
			];
			return $this->read[ $id ];
		} catch ( \Throwable $problem ) {
			Problem_Log::add_throwable( $problem );
			return null;
		}
	}
}
