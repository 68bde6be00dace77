<?php
declare( strict_types=1 );

namespace Footfall\Tests;

use Footfall\Storage\Database;
use Footfall\Storage\Tables;

/**
 * What the breakdown has to answer, from the raw rows of its days. MySQL and MariaDB only.
 */
final class Raw_Breakdown {
	private const VISITS = [ 'sessions', 'engaged', 'page_views', 'engaged_seconds', 'reached_product', 'reached_cart', 'reached_checkout', 'reached_order' ];
	private const GOODS  = [ 'viewed', 'seen', 'clicked', 'added', 'removed' ];

	private const VISIT_ITEMS = [
		'source'       => "COALESCE(s.source_id, '')",
		'landing_page' => "COALESCE(s.landing_id, '')",
		'device'       => 's.device',
		'country'      => "COALESCE(s.country, '')",
		'browser'      => 's.browser',
	];

	private const SALE_ITEMS = [
		'source'       => 1,
		'landing_page' => 3,
		'device'       => 4,
		'country'      => 5,
		'checkout'     => 7,
		'gateway'      => 8,
	];

	private Tables $tables;
	private Raw_Rows $raw;
	private Raw_Sales $sales;

	public function __construct( private Database $database ) {
		$this->tables = new Tables( $database->prefix() );
		$this->raw    = new Raw_Rows( $database );
		$this->sales  = new Raw_Sales( $this->tables );
	}

	/**
	 * @return array<string,array<string,int>> By item, "sales.USD.orders" and the like for sales.
	 */
	public function of( string $by, string $from, string $to ): array {
		if ( in_array( $by, [ 'source', 'channel', 'campaign' ], true ) ) {
			return $this->by_column( $by, $this->of( 'source_id', $from, $to ) );
		}
		$by    = 'source_id' === $by ? 'source' : $by;
		$found = [];
		if ( isset( self::VISIT_ITEMS[ $by ] ) ) {
			self::add( $found, $this->of_visits( self::VISIT_ITEMS[ $by ], $from, $to ), self::VISITS );
		} elseif ( 'checkout' === $by ) {
			self::add( $found, $this->numbers( $this->raw->of_checkouts( "''", sprintf( self::range( $from, $to ), 's.day' ) ) ), self::VISITS );
		} elseif ( 'product' === $by || 'category' === $by ) {
			foreach ( $this->raw->of_goods( "{$by}_id", "''", sprintf( self::range( $from, $to ), 'e.day' ) ) as $select ) {
				self::add( $found, $this->numbers( $select ), self::GOODS );
			}
		}
		$lines = match ( $by ) {
			'product' => $this->sales->by_line( 'l.product_id', '', static fn(): string => "''", self::range( $from, $to ) ),
			'category' => $this->sales->by_line( 'k.category_id', $this->raw->categories( 'l.product_id' ), static fn(): string => "''", self::range( $from, $to ) ),
			'browser' => [],
			default => $this->sales->by_order( Raw_Sales::ITEMS[ self::SALE_ITEMS[ $by ] ][1], static fn(): string => "''", self::range( $from, $to ) ),
		};
		foreach ( $lines as $select ) {
			foreach ( $this->numbers( $select ) as $row ) {
				foreach ( array_intersect_key( $row, array_flip( Raw_Sales::SUMS ) ) as $name => $number ) {
					$key                            = "sales.{$row['currency']}.$name";
					$found[ $row['item'] ][ $key ] = ( $found[ $row['item'] ][ $key ] ?? 0 ) + $number;
				}
			}
		}
		return $found;
	}

	/** Sources by what the dictionary says of them; orders of no session are apart, visits without a source are direct. */
	private function by_column( string $column, array $by_id ): array {
		$names = array_column( $this->rows( "SELECT source_id, $column AS name FROM {$this->tables->sources}" ), 'name', 'source_id' );
		$found = [];
		foreach ( $by_id as $id => $numbers ) {
			$name = match ( (string) $id ) {
				'' => 'channel' === $column ? 'direct' : '',
				'unknown' => 'unknown',
				default => $names[ $id ],
			};
			foreach ( $numbers as $key => $number ) {
				$found[ $name ][ $key ] = ( $found[ $name ][ $key ] ?? 0 ) + $number;
			}
		}
		return $found;
	}

	private function of_visits( string $item, string $from, string $to ): array {
		$rows = [];
		foreach ( $this->raw->of_visits( $item, "''", "''", self::range( $from, $to ) ) as $select ) {
			array_push( $rows, ...$this->numbers( $select ) );
		}
		return $rows;
	}

	private static function add( array &$found, array $rows, array $columns ): void {
		foreach ( $rows as $row ) {
			foreach ( array_intersect_key( $row, array_flip( $columns ) ) as $name => $number ) {
				$found[ $row['item'] ][ $name ] = ( $found[ $row['item'] ][ $name ] ?? 0 ) + $number;
			}
		}
	}

	private function numbers( string $select ): array {
		return array_map(
			static fn( array $row ): array => array_intersect_key( $row, [ 'period' => 1, 'item' => 1, 'currency' => 1 ] ) + array_map( 'intval', $row ),
			$this->rows( $select )
		);
	}

	private function rows( string $select ): array {
		return $this->database->rows( $select );
	}

	/** @return string Condition on %s, a column with the day. */
	private static function range( string $from, string $to ): string {
		return "%s BETWEEN '$from' AND '$to'";
	}
}
