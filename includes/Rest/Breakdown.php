<?php
declare( strict_types=1 );

namespace Footfall\Rest;

use Footfall\Counts\Kinds;
use Footfall\Counts\Report_Days;
use Footfall\Counts\Sale_Tally;
use Footfall\Orders\Money;
use Footfall\Storage\Count_Reader;
use Footfall\Storage\Name_Reader;

/**
 * What visitors did and what was sold, item by item of one dimension, as docs/architecture.md gives it.
 */
final class Breakdown {
	/** @var string[] What a report can be broken down by. */
	public const BY = [ 'source', 'channel', 'campaign', 'landing_page', 'product', 'category', 'device', 'country', 'browser', 'checkout', 'gateway' ];

	/** Where visits come from: one kind, summed up by a column of the dictionary. */
	private const OF_SOURCE = [ 'source', 'channel', 'campaign' ];

	private const KINDS = [
		'landing_page' => Kinds::LANDING_PAGE,
		'product'      => Kinds::PRODUCT,
		'category'     => Kinds::CATEGORY,
		'device'       => Kinds::DEVICE,
		'country'      => Kinds::COUNTRY,
		'browser'      => Kinds::BROWSER,
		'checkout'     => Kinds::CHECKOUT,
		'gateway'      => Kinds::GATEWAY,
	];

	private const VISITS   = [ 'sessions', 'engaged', 'page_views', 'engaged_seconds', 'reached_product', 'reached_cart', 'reached_checkout', 'reached_order' ];
	private const PRODUCTS = [ 'viewed', 'seen', 'clicked', 'added', 'removed' ];

	public function __construct( private Count_Reader $counts, private Name_Reader $names, private string $timezone ) {}

	/**
	 * @param string $by     Of BY.
	 * @param string $touch  last or first: which visit an order is put down to, of those that had a source.
	 * @param string $sort   visits (views, of products) or orders.
	 * @return array<string,mixed>
	 */
	public function of( string $by, Report_Days $range, int $limit = 20, int $offset = 0, string $touch = 'last', string $sort = 'visits' ): array {
		$columns = self::columns( $by );

		[ $total, $items ] = in_array( $by, self::OF_SOURCE, true )
			? self::page( $this->of_sources( $by, $range->periods, $touch ), $limit, $offset, $sort )
			: $this->of_kind( $by, $range->periods, $limit, $offset, $sort );
		$names = ( new Breakdown_Names( $this->names ) )->of( $by, array_map( 'strval', array_keys( $items ) ) );
		return [
			'by'             => $by,
			'from'           => $range->from,
			'to'             => $range->to,
			'timezone'       => $this->timezone,
			'complete_until' => $range->complete_until(),
			'total'          => $total,
			'items'          => array_map(
				static fn( int|string $item, array $numbers ): array => [ 'item' => (string) $item ] + $names[ $item ]
					+ array_intersect_key( $numbers['behaviour'] + array_fill_keys( $columns, 0 ), array_flip( $columns ) )
					+ [ 'sales' => self::sales( $numbers['sales'] ) ],
				array_keys( $items ),
				array_values( $items )
			),
		];
	}

	/** @return string[] What is known of visits, the one to sort by first. */
	private static function columns( string $by ): array {
		return match ( $by ) {
			'product', 'category' => self::PRODUCTS,
			'gateway' => [],
			default => self::VISITS,
		};
	}

	/**
	 * All of them: there are hundreds of sources, which become fewer.
	 *
	 * @param int[] $periods
	 * @return array<string,array{behaviour:array<string,int>,sales:array<string,array<string,int>>}> By item.
	 */
	private function of_sources( string $by, array $periods, string $touch ): array {
		$visits = $this->counts->visits( Kinds::SOURCE, $periods );
		$sales  = $this->counts->sales( 'first' === $touch ? Kinds::FIRST_SOURCE : Kinds::SOURCE, $periods );
		$values = $this->values( $by, array_keys( $visits + $sales ) );
		return self::joined( $visits, $sales, static fn( string $item ): string => $values[ $item ] );
	}

	/**
	 * There may be thousands: first which ones, then their figures.
	 *
	 * @param int[] $periods
	 * @return array{0:int,1:array<string,array{behaviour:array<string,int>,sales:array<string,array<string,int>>}>}
	 */
	private function of_kind( string $by, array $periods, int $limit, int $offset, string $sort ): array {
		$kind   = self::KINDS[ $by ];
		$what   = match ( self::columns( $by ) ) {
			self::PRODUCTS => 'products',
			self::VISITS => 'visits',
			default => '',
		};
		$visits = '' === $what ? [] : $this->counts->ranks( $what, $kind, $periods );
		$orders = 'browser' === $by ? [] : $this->counts->ranks( 'sales', $kind, $periods );
		$order  = self::order( $visits, $orders, $sort );
		$page   = array_slice( $order, $offset, $limit );
		$found  = self::joined(
			'' === $what ? [] : $this->counts->$what( $kind, $periods, $page ),
			'browser' === $by ? [] : $this->counts->sales( $kind, $periods, $page ),
			static fn( string $item ): string => $item
		);
		return [ count( $order ), array_replace( array_intersect_key( array_flip( $page ), $found ), $found ) ];
	}

	/**
	 * @param array<string,array{behaviour:array<string,int>,sales:array<string,array<string,int>>}> $found By item.
	 * @return array{0:int,1:array<string,array<string,mixed>>} How many there are, and those asked for.
	 */
	private static function page( array $found, int $limit, int $offset, string $sort ): array {
		$visits = array_map( static fn( array $numbers ): int => $numbers['behaviour']['sessions'] ?? 0, $found );
		$orders = array_map( static fn( array $numbers ): int => array_sum( array_column( $numbers['sales'], 'orders' ) ), $found );
		$page   = array_slice( self::order( $visits, $orders, $sort ), $offset, $limit );
		return [ count( $found ), array_replace( array_flip( $page ), array_intersect_key( $found, array_flip( $page ) ) ) ];
	}

	/**
	 * @param array<string,int> $visits By item.
	 * @param array<string,int> $orders By item.
	 * @return string[] Items, the most first; among equals always in the same order, so that pages fit together.
	 */
	private static function order( array $visits, array $orders, string $sort ): array {
		[ $first, $second ] = 'orders' === $sort ? [ $orders, $visits ] : [ $visits, $orders ];

		$items = array_map( 'strval', array_keys( $visits + $orders ) );
		usort(
			$items,
			static fn( string $a, string $b ): int => ( $first[ $b ] ?? 0 ) <=> ( $first[ $a ] ?? 0 )
				?: ( $second[ $b ] ?? 0 ) <=> ( $second[ $a ] ?? 0 )
				?: strcmp( $a, $b )
		);
		return $items;
	}

	/**
	 * @param string             $column Of the dictionary.
	 * @param array<int,int|string> $ids
	 * @return array<string,string> What the column says, by id.
	 */
	private function values( string $column, array $ids ): array {
		$sources = $this->names->sources( array_map( 'intval', array_filter( $ids, 'is_numeric' ) ) );
		$values  = [];
		foreach ( $ids as $id ) {
			$values[ $id ] = match ( $id ) {
				// No source is a direct visit.
				'' => 'channel' === $column ? 'direct' : '',
				Sale_Tally::NO_SESSION => Sale_Tally::NO_SESSION,
				default => $sources[ $id ][ $column ] ?? Sale_Tally::NO_SESSION,
			};
		}
		return $values;
	}

	/**
	 * @param array<string,array<string,int>>               $visits By item.
	 * @param array<string,array<string,array<string,int>>> $sales  By item and currency.
	 * @param callable(string): string                      $name   Items with the same one become one.
	 * @return array<string,array{behaviour:array<string,int>,sales:array<string,array<string,int>>}>
	 */
	private static function joined( array $visits, array $sales, callable $name ): array {
		$nothing = [
			'behaviour' => [],
			'sales'     => [],
		];
		$found   = [];
		foreach ( $visits as $item => $numbers ) {
			$key           = $name( (string) $item );
			$found[ $key ] = $found[ $key ] ?? $nothing;
			self::add( $found[ $key ]['behaviour'], $numbers );
		}
		foreach ( $sales as $item => $currencies ) {
			$key           = $name( (string) $item );
			$found[ $key ] = $found[ $key ] ?? $nothing;
			foreach ( $currencies as $currency => $sums ) {
				$found[ $key ]['sales'][ $currency ] = $found[ $key ]['sales'][ $currency ] ?? [];
				self::add( $found[ $key ]['sales'][ $currency ], $sums );
			}
		}
		return $found;
	}

	/** @param array<string,int> $numbers */
	private static function add( array &$sums, array $numbers ): void {
		foreach ( $numbers as $name => $number ) {
			$sums[ $name ] = ( $sums[ $name ] ?? 0 ) + $number;
		}
	}

	/**
	 * @param array<string,array<string,int>> $currencies
	 * @return array<int,array<string,int|string>>
	 */
	private static function sales( array $currencies ): array {
		ksort( $currencies );
		return array_map(
			static fn( string $currency, array $sums ): array => [
				'currency' => $currency,
				'decimals' => Money::decimals( $currency ),
				'revenue'  => $sums['total'] - $sums['refunded'],
			] + $sums,
			array_keys( $currencies ),
			array_values( $currencies )
		);
	}
}
