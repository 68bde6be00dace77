<?php
declare( strict_types=1 );

namespace Footfall\Rest;

use Footfall\Counts\Sale_Tally;
use Footfall\Storage\Name_Reader;

/**
 * What the items of a breakdown are called.
 */
final class Breakdown_Names {
	public function __construct( private Name_Reader $names ) {}

	/**
	 * @param string   $by    Of Breakdown::BY.
	 * @param string[] $items
	 * @return array<string,array{name:string,path?:string}> By item; all of them.
	 */
	public function of( string $by, array $items ): array {
		$ids = array_map( 'intval', array_filter( $items, static fn( string $item ): bool => is_numeric( $item ) && (int) $item > 0 ) );
		return match ( $by ) {
			'landing_page' => $this->pages( $items, $this->names->pages( $ids ) ),
			'product' => self::named( $items, $this->products( $ids ), __( 'Not known', 'footfall' ) ),
			'category' => self::named( $items, self::categories( $ids ), __( 'Without a category', 'footfall' ) ),
			'source' => self::plain( $items, __( 'Direct', 'footfall' ) ),
			'campaign' => self::plain( $items, __( 'Without a campaign', 'footfall' ) ),
			default => self::plain( $items, __( 'Not known', 'footfall' ) ),
		};
	}

	/** @param array<int,array{path:string,title:string}> $pages By id. */
	private function pages( array $items, array $pages ): array {
		$named = [];
		foreach ( $items as $item ) {
			$page           = $pages[ (int) $item ] ?? null;
			$named[ $item ] = [
				'name' => $page['title'] ?? '' ?: $page['path'] ?? __( 'Not known', 'footfall' ),
				'path' => $page['path'] ?? '',
			];
		}
		return $named;
	}

	/**
	 * @param int[] $ids
	 * @return array<int,string> Those that nobody has looked at since Footfall came are asked of WordPress.
	 */
	private function products( array $ids ): array {
		$names = array_filter( $this->names->products( $ids ) );
		$rest  = array_values( array_diff( $ids, array_keys( $names ) ) );
		// One query for all names.
		_prime_post_caches( $rest, false, false );
		foreach ( $rest as $id ) {
			$names[ $id ] = html_entity_decode( get_the_title( $id ), ENT_QUOTES, 'UTF-8' );
		}
		return $names;
	}

	/**
	 * @param int[] $ids
	 * @return array<int,string>
	 */
	private static function categories( array $ids ): array {
		$terms = $ids && taxonomy_exists( 'product_cat' ) ? get_terms(
			[
				'taxonomy'   => 'product_cat',
				'include'    => $ids,
				'hide_empty' => false,
				'fields'     => 'id=>name',
			]
		) : [];
		return is_array( $terms ) ? array_map( static fn( string $name ): string => html_entity_decode( $name, ENT_QUOTES, 'UTF-8' ), $terms ) : [];
	}

	/** @param array<int,string> $names By id. */
	private static function named( array $items, array $names, string $none ): array {
		$named = [];
		foreach ( $items as $item ) {
			$named[ $item ] = [ 'name' => (int) $item ? $names[ (int) $item ] ?? '' ?: "#$item" : $none ];
		}
		return $named;
	}

	private static function plain( array $items, string $none ): array {
		$named = [];
		foreach ( $items as $item ) {
			$named[ $item ] = [
				'name' => match ( $item ) {
					'' => $none,
					Sale_Tally::NO_SESSION => __( 'Not known', 'footfall' ),
					default => $item,
				},
			];
		}
		return $named;
	}
}
