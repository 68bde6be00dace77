<?php
declare( strict_types=1 );

namespace Footfall\Tests;

use Footfall\Storage\Database;
use Footfall\Storage\Tables;

/**
 * What the counts have to say, from the raw rows themselves. Nothing of the product's counting is used
 * but the names of tables and columns. MySQL and MariaDB only.
 */
final class Raw_Rows {
	private const NAMES = [
		'page_viewed'         => 1,
		'product_viewed'      => 2,
		'cart_item_added'     => 3,
		'cart_item_removed'   => 4,
		'checkout_viewed'     => 6,
		'product_list_viewed' => 20,
		'product_clicked'     => 21,
	];

	private const VISITS = [ 'sessions', 'engaged', 'page_views', 'engaged_seconds', 'events', 'reached_product', 'reached_cart', 'reached_checkout', 'reached_order' ];
	private const GOODS  = [ 'seen', 'clicked', 'viewed', 'added', 'removed' ];

	private Tables $tables;
	private string $prefix;

	public function __construct( Database $database ) {
		$this->prefix = $database->prefix();
		$this->tables = new Tables( $database->prefix() );
	}

	/**
	 * @param string $since YYYY-MM-DD, the first day.
	 * @param string $until YYYY-MM-DD, the last day.
	 * @return array<int,array{name:string,table:string,keys:string[],sums:string[],kinds:array<int,array{name:string,truths:string[]}>,hours:string[]}>
	 *         Each with a SELECT or more of period, item, keys and sums, by kind and day, and for the total by hour.
	 */
	public function families( string $since, string $until ): array {
		$range = "%s BETWEEN '$since' AND '$until'";
		return [ $this->visits( $range ), $this->goods( sprintf( $range, 'e.day' ) ), $this->sales( $range ) ];
	}

	private function sales( string $range ): array {
		$sales = new Raw_Sales( $this->tables );
		$day   = static fn( string $day, string $ms ): string => self::day( $day );
		$hour  = static fn( string $day, string $ms ): string => self::hour( $ms );
		$kinds = [];
		foreach ( Raw_Sales::ITEMS as $kind => [ $name, $item ] ) {
			$kinds[ $kind ] = [ 'name' => $name, 'truths' => $sales->by_order( $item, $day, $range ) ];
		}
		$kinds[10] = [ 'name' => 'sales by product', 'truths' => $sales->by_line( 'l.product_id', '', $day, $range ) ];
		$kinds[11] = [ 'name' => 'sales by category', 'truths' => $sales->by_line( 'k.category_id', $this->categories( 'l.product_id' ), $day, $range ) ];
		return [
			'name'  => 'sales',
			'table' => $this->tables->sale_counts,
			'keys'  => [ 'currency' ],
			'sums'  => Raw_Sales::SUMS,
			'kinds' => $kinds,
			'hours' => $sales->by_order( "''", $hour, $range ),
		];
	}

	private function visits( string $range ): array {
		$kinds = [ 0 => [ 'name' => 'visits', 'truths' => $this->of_visits( "''", self::day( 's.day' ), self::day( 'e.day' ), $range ) ] ];
		$items = [
			1 => [ 'sources', "COALESCE(s.source_id, '')" ],
			3 => [ 'landing pages', "COALESCE(s.landing_id, '')" ],
			4 => [ 'devices', 's.device' ],
			5 => [ 'countries', "COALESCE(s.country, '')" ],
			6 => [ 'browsers', 's.browser' ],
		];
		foreach ( $items as $kind => [ $name, $item ] ) {
			$kinds[ $kind ] = [ 'name' => "visits by $name", 'truths' => $this->of_visits( $item, self::day( 's.day' ), self::day( 'e.day' ), $range ) ];
		}
		$kinds[7] = [ 'name' => 'visits by checkout', 'truths' => [ $this->of_checkouts( self::day( 's.day' ), sprintf( $range, 's.day' ) ) ] ];
		return [
			'name'  => 'visits',
			'table' => $this->tables->visit_counts,
			'keys'  => [],
			'sums'  => self::VISITS,
			'kinds' => $kinds,
			'hours' => $this->of_visits( "''", self::hour( 's.started_at' ), self::hour( 'e.occurred_at' ), $range ),
		];
	}

	/**
	 * @param string $range Condition on %s, a column with the day.
	 * @return string[] Sessions by when they began, page views by when they were.
	 */
	public function of_visits( string $item, string $session_period, string $event_period, string $range = '%s IS NOT NULL' ): array {
		$name     = self::NAMES['page_viewed'];
		$began    = sprintf( $range, 's.day' );
		$happened = sprintf( $range, 'e.day' );
		return [
			"SELECT $session_period AS period, $item AS item, " . self::session_sums() . " FROM {$this->tables->sessions} s WHERE s.excluded = 0 AND $began GROUP BY 1, 2",
			"SELECT $event_period AS period, $item AS item, COUNT(*) AS page_views FROM {$this->tables->events} e
			INNER JOIN {$this->tables->sessions} s ON s.session_id = e.session_id WHERE s.excluded = 0 AND e.name_id = $name AND $happened GROUP BY 1, 2",
		];
	}

	/** @param string $range Condition on s.day. */
	public function of_checkouts( string $period, string $range = '1 = 1' ): string {
		$name = self::NAMES['checkout_viewed'];
		return "SELECT $period AS period, COALESCE(f.form, '') AS item, " . self::session_sums() . ", SUM(s.page_views) AS page_views
			FROM {$this->tables->sessions} s LEFT JOIN (
				SELECT session_id, MIN(JSON_VALUE(props, '$.form')) AS form FROM {$this->tables->events} WHERE name_id = $name GROUP BY session_id
			) f ON f.session_id = s.session_id WHERE s.excluded = 0 AND s.furthest_step > 3 AND $range GROUP BY 1, 2";
	}

	public static function session_sums(): string {
		return 'COUNT(*) AS sessions, SUM(s.engaged_seconds > 9 OR s.page_views > 1 OR s.furthest_step > 2) AS engaged, SUM(s.engaged_seconds) AS engaged_seconds,
			SUM(s.events) AS events, SUM(s.furthest_step > 1) AS reached_product, SUM(s.furthest_step > 2) AS reached_cart, SUM(s.furthest_step > 3) AS reached_checkout,
			SUM(s.furthest_step > 4) AS reached_order';
	}

	private function goods( string $range ): array {
		$kinds = [];
		foreach ( [ 0 => [ 'behaviour', '0' ], 10 => [ 'products', 'product_id' ], 11 => [ 'categories', 'category_id' ] ] as $kind => [ $name, $item ] ) {
			$kinds[ $kind ] = [ 'name' => $name, 'truths' => $this->of_goods( $item, self::day( 'e.day' ), $range ) ];
		}
		return [
			'name'  => 'products',
			'table' => $this->tables->product_counts,
			'keys'  => [],
			'sums'  => self::GOODS,
			'kinds' => $kinds,
			'hours' => $this->of_goods( '0', self::hour( 'e.occurred_at' ), $range ),
		];
	}

	/**
	 * @param string $item  0, product_id or category_id.
	 * @param string $range Condition on e.day.
	 * @return string[]
	 */
	public function of_goods( string $item, string $period, string $range = '1 = 1' ): array {
		$of      = static fn( string $sum, string $as, string $from ): string => "SELECT $period AS period, $item AS item, $sum AS $as FROM $from GROUP BY 1, 2";
		$truths  = [];
		$columns = [
			'product_clicked'   => [ 'COUNT(*)', 'clicked' ],
			'product_viewed'    => [ 'COUNT(*)', 'viewed' ],
			'cart_item_added'   => [ 'SUM(e.quantity)', 'added' ],
			'cart_item_removed' => [ 'SUM(e.quantity)', 'removed' ],
		];
		foreach ( $columns as $name => [ $sum, $as ] ) {
			$truths[] = $of( $sum, $as, $this->people_events( self::NAMES[ $name ], $range ) . ( 'category_id' === $item ? $this->categories( 'e.product_id' ) : '' ) );
		}
		$lists    = $this->people_events( self::NAMES['product_list_viewed'], $range ) . " INNER JOIN JSON_TABLE(e.props, '$.product_ids[*]' COLUMNS (seen_id bigint unsigned PATH '$')) l";
		$seen     = $of( 'COUNT(*)', 'seen', $lists . ( 'category_id' === $item ? $this->categories( 'l.seen_id' ) : '' ) );
		$truths[] = 'product_id' === $item ? str_replace( "$item AS item", 'l.seen_id AS item', $seen ) : $seen;
		return $truths;
	}

	private function people_events( int $name, string $range ): string {
		return "( SELECT e.day, e.occurred_at, e.product_id, e.quantity, e.props FROM {$this->tables->events} e
			INNER JOIN {$this->tables->sessions} s ON s.session_id = e.session_id WHERE s.excluded = 0 AND e.name_id = $name AND $range ) e";
	}

	/** One row for each category of a product; the table is the bench's own (prepare.php). */
	public function categories( string $product ): string {
		return " LEFT JOIN {$this->prefix}bench_categories k ON k.of_product = $product";
	}

	/** @param string $day YYYY-MM-DD. */
	public static function period( string $day ): int {
		return (int) str_replace( '-', '', $day );
	}

	public static function day( string $column ): string {
		return "CAST(REPLACE($column, '-', '') AS UNSIGNED)";
	}

	/** The hour in the store's timezone, by the changes of its clocks. */
	public static function hour( string $ms ): string {
		$timezone = wp_timezone();
		$changes  = $timezone->getTransitions( time() - 400 * DAY_IN_SECONDS, time() + DAY_IN_SECONDS ) ?: [];
		$offset   = (string) ( $changes[0]['offset'] ?? $timezone->getOffset( new \DateTimeImmutable() ) );
		foreach ( array_slice( $changes, 1 ) as $change ) {
			$offset = "IF($ms >= {$change['ts']} * 1000, {$change['offset']}, $offset)";
		}
		return "CAST(DATE_FORMAT('1970-01-01' + INTERVAL (FLOOR($ms / 1000) + $offset) SECOND, '%Y%m%d%H') AS UNSIGNED)";
	}
}
