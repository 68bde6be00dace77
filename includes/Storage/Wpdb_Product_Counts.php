<?php
declare( strict_types=1 );

namespace Footfall\Storage;

use Footfall\Counts\Count_Source;
use Footfall\Counts\Hours;
use Footfall\Counts\Kinds;

/**
 * Counts what happened to products in sessions that are not excluded: seen in lists, clicked there,
 * viewed, pieces added and removed. A product in several categories counts in each of them.
 */
final class Wpdb_Product_Counts implements Count_Source {
	public const SUMS = [ 'seen', 'clicked', 'viewed', 'added', 'removed' ];

	private const KINDS = [ Kinds::TOTAL, Kinds::PRODUCT, Kinds::CATEGORY ];

	/** Column by event, and what is added up. */
	private const EVENTS_OF = [
		Event_Names::IDS['product_clicked']   => [ 'clicked', 'COUNT(*)' ],
		Event_Names::IDS['product_viewed']    => [ 'viewed', 'COUNT(*)' ],
		Event_Names::IDS['cart_item_added']   => [ 'added', 'SUM(e.quantity)' ],
		Event_Names::IDS['cart_item_removed'] => [ 'removed', 'SUM(e.quantity)' ],
	];

	/** Lists are rows of text, so they are read a few at a time. */
	private const LISTS_AT_ONCE = 2000;

	private Tables $tables;
	private Count_Table $counts;
	private Product_Store $products;

	public function __construct( private Database $database ) {
		$this->tables   = new Tables( $database->prefix() );
		$this->counts   = new Count_Table( $database, $this->tables->product_counts, self::KINDS, self::SUMS );
		$this->products = new Wpdb_Product_Store( $database );
	}

	public function reads(): string {
		return self::EVENTS;
	}

	public function recount( Hours $hours ): void {
		$this->counts->clear( $hours );
		// One by one: a large shop has more products than the memory has room for, in all hours of a day.
		foreach ( $hours->one_by_one() as $hour ) {
			$this->counts->add( $hour, $this->by_kind( $hour->hours[0], $this->found( $hour ) ) );
		}
		$this->counts->sum_day( $hours );
	}

	public function recount_sum( int $period ): void {
		$this->counts->sum_parts( $period );
	}

	public function thin( int $before ): int {
		return $this->counts->thin( $before );
	}

	/** @return array<int,array<string,int>> Numbers by column, by product. */
	private function found( Hours $hour ): array {
		$found = [];
		foreach ( self::EVENTS_OF as $name => [ $column, $sum ] ) {
			$rows = $this->database->rows( "SELECT e.product_id, $sum AS n {$this->from( $hour )} AND e.product_id > 0 GROUP BY e.product_id", [ $name ] );
			foreach ( $rows as $row ) {
				$found[ (int) $row['product_id'] ][ $column ] = (int) $row['n'];
			}
		}
		foreach ( $this->lists( $hour ) as $text ) {
			$props = json_decode( $text, true );
			foreach ( is_array( $props['product_ids'] ?? null ) ? $props['product_ids'] : [] as $product ) {
				$found[ (int) $product ]['seen'] = 1 + ( $found[ (int) $product ]['seen'] ?? 0 );
			}
		}
		return $found;
	}

	/** @return \Generator<int,string> Properties of seen lists. */
	private function lists( Hours $hour ): \Generator {
		$at = 0;
		$id = 0;
		do {
			$rows = $this->database->rows(
				"SELECT e.occurred_at, e.event_id, e.props {$this->from( $hour )}
				AND e.occurred_at >= %d AND ( e.occurred_at > %d OR e.event_id > %d ) ORDER BY e.occurred_at, e.event_id LIMIT %d",
				[ Event_Names::IDS['product_list_viewed'], $at, $at, $id, self::LISTS_AT_ONCE ]
			);
			foreach ( $rows as $row ) {
				yield (string) $row['props'];
				$at = (int) $row['occurred_at'];
				$id = (int) $row['event_id'];
			}
		} while ( count( $rows ) === self::LISTS_AT_ONCE );
	}

	private function from( Hours $hour ): string {
		return "FROM {$this->tables->events} e INNER JOIN {$this->tables->sessions} s ON s.session_id = e.session_id AND s.excluded = 0
			WHERE {$hour->where( 'e.day', 'e.occurred_at' )} AND e.name_id = %d";
	}

	/**
	 * @param int                           $hour  Period.
	 * @param array<int,array<string,int>>  $found Numbers by column, by product.
	 * @return \Generator<int,array<string,int>>
	 */
	private function by_kind( int $hour, array $found ): \Generator {
		$categories = array_column( $this->products->products( array_keys( $found ) ), 'category_ids', 'product_id' );
		$of_kind    = [];
		$all        = [];
		foreach ( $found as $id => $numbers ) {
			yield [ 'kind' => Kinds::PRODUCT, 'hour' => $hour, 'item' => $id ] + $numbers;
			self::add( $all, $numbers );
			foreach ( array_map( 'intval', explode( ',', $categories[ $id ] ?? '' ) ) as $category ) {
				$of_kind[ $category ] ??= [];
				self::add( $of_kind[ $category ], $numbers );
			}
		}
		foreach ( $of_kind as $category => $numbers ) {
			yield [ 'kind' => Kinds::CATEGORY, 'hour' => $hour, 'item' => $category ] + $numbers;
		}
		if ( $all ) {
			yield [ 'kind' => Kinds::TOTAL, 'hour' => $hour, 'item' => 0 ] + $all;
		}
	}

	/** @param array<string,int> $numbers */
	private static function add( array &$sums, array $numbers ): void {
		foreach ( $numbers as $column => $number ) {
			$sums[ $column ] = $number + ( $sums[ $column ] ?? 0 );
		}
	}
}
