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
		// By hour, product and column.
		$found = [];
		foreach ( self::EVENTS_OF as $name => [ $column, $sum ] ) {
			foreach ( $this->events( $hours, $name, $sum ) as $row ) {
				$found[ (int) $row['hour'] ][ (int) $row['product_id'] ][ $column ] = (int) $row['n'];
			}
		}
		foreach ( $this->lists( $hours ) as $hour => $text ) {
			$props = json_decode( $text, true );
			foreach ( is_array( $props['product_ids'] ?? null ) ? $props['product_ids'] : [] as $product ) {
				$found[ $hour ][ (int) $product ]['seen'] = 1 + ( $found[ $hour ][ (int) $product ]['seen'] ?? 0 );
			}
		}
		$this->counts->add( $hours, $this->by_kind( $found ) );
		$this->counts->sum_day( $hours );
	}

	public function recount_month( int $month ): void {
		$this->counts->sum_month( $month );
	}

	public function thin( int $before ): int {
		return $this->counts->thin( $before );
	}

	/** @return array<int,array<string,?string>> hour, product_id, n. */
	private function events( Hours $hours, int $name, string $sum ): array {
		return $this->database->rows(
			"SELECT {$hours->hour( 'e.occurred_at' )} AS hour, e.product_id, $sum AS n {$this->from( $hours )} AND e.product_id > 0 GROUP BY hour, e.product_id",
			[ $name ]
		);
	}

	/** @return \Generator<int,string> Properties of seen lists by their hour; hours come more than once. */
	private function lists( Hours $hours ): \Generator {
		$at = 0;
		$id = 0;
		do {
			$rows = $this->database->rows(
				"SELECT {$hours->hour( 'e.occurred_at' )} AS hour, e.occurred_at, e.event_id, e.props {$this->from( $hours )}
				AND e.occurred_at >= %d AND ( e.occurred_at > %d OR e.event_id > %d ) ORDER BY e.occurred_at, e.event_id LIMIT %d",
				[ Event_Names::IDS['product_list_viewed'], $at, $at, $id, self::LISTS_AT_ONCE ]
			);
			foreach ( $rows as $row ) {
				yield (int) $row['hour'] => (string) $row['props'];
				$at = (int) $row['occurred_at'];
				$id = (int) $row['event_id'];
			}
		} while ( count( $rows ) === self::LISTS_AT_ONCE );
	}

	private function from( Hours $hours ): string {
		return "FROM {$this->tables->events} e INNER JOIN {$this->tables->sessions} s ON s.session_id = e.session_id AND s.excluded = 0
			WHERE {$hours->where( 'e.day', 'e.occurred_at' )} AND e.name_id = %d";
	}

	/**
	 * @param array<int,array<int,array<string,int>>> $found Numbers by column, by product, by hour.
	 * @return \Generator<int,array<string,int>>
	 */
	private function by_kind( array $found ): \Generator {
		$ids        = array_keys( array_replace( [], ...array_values( $found ) ) );
		$categories = array_column( $this->products->products( $ids ), 'category_ids', 'product_id' );
		foreach ( $found as $hour => $products ) {
			$sums = [];
			foreach ( $products as $id => $numbers ) {
				$items = [ Kinds::TOTAL => [ 0 ], Kinds::PRODUCT => [ $id ], Kinds::CATEGORY => array_map( 'intval', explode( ',', $categories[ $id ] ?? '' ) ) ];
				foreach ( $items as $kind => $of_kind ) {
					foreach ( $of_kind as $item ) {
						foreach ( $numbers as $column => $number ) {
							$sums[ $kind ][ $item ][ $column ] = $number + ( $sums[ $kind ][ $item ][ $column ] ?? 0 );
						}
					}
				}
			}
			foreach ( $sums as $kind => $items ) {
				foreach ( $items as $item => $numbers ) {
					yield [ 'kind' => $kind, 'hour' => $hour, 'item' => $item ] + $numbers;
				}
			}
		}
	}
}
