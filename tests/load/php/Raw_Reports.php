<?php
declare( strict_types=1 );

namespace Footfall\Tests;

use Footfall\Storage\Database;
use Footfall\Storage\Tables;

/**
 * What the reports have to answer, from the raw rows of their days: numbers by name, each name a path
 * into the answer. MySQL and MariaDB only.
 */
final class Raw_Reports {
	private Tables $tables;
	private Raw_Rows $raw;
	private Raw_Sales $sales;

	public function __construct( private Database $database, private string $currency ) {
		$this->tables = new Tables( $database->prefix() );
		$this->raw    = new Raw_Rows( $database );
		$this->sales  = new Raw_Sales( $this->tables );
	}

	/** @return array<string,int> All but the visitors of the whole range. Numbers of parts of it add up. */
	public function overview( string $from, string $to ): array {
		$range  = self::range( $from, $to );
		$visits = self::keyed( $this->visits( 's.day', 'e.day', "''", $from, $to ), 'period' );
		$unique = array_column( $this->rows( 'SELECT s.day, COUNT(DISTINCT s.visitor_key) AS n FROM ' . $this->tables->sessions . ' s WHERE s.excluded = 0 AND ' . sprintf( $range, 's.day' ) . ' GROUP BY 1' ), 'n', 'day' );
		$sales  = $this->sold( static fn( string $day ): string => $day, "''", $from, $to );
		$found  = [];
		$sum    = static function ( string $name, int $number ) use ( &$found ): void {
			$found[ $name ] = ( $found[ $name ] ?? 0 ) + $number;
		};
		foreach ( self::days( $from, $to ) as $day ) {
			$of = $visits[ $day ] ?? [];
			$sum( "days.$day.visitors", (int) ( $unique[ $day ] ?? 0 ) );
			$sum( "days.$day.sessions", $of['sessions'] ?? 0 );
			$sum( "days.$day.page_views", $of['page_views'] ?? 0 );
			$sum( "days.$day.orders", 0 );
			$sum( "days.$day.revenue", 0 );
			foreach ( [ 'sessions', 'engaged', 'page_views' ] as $name ) {
				$sum( "totals.$name", $of[ $name ] ?? 0 );
			}
			foreach ( [ 'visit' => 'sessions', 'product' => 'reached_product', 'cart' => 'reached_cart', 'checkout' => 'reached_checkout', 'order' => 'reached_order' ] as $step => $column ) {
				$sum( "funnel.$step", $of[ $column ] ?? 0 );
			}
		}
		foreach ( [ 'orders', 'revenue', 'refunds' ] as $name ) {
			$sum( "totals.$name", 0 );
		}
		foreach ( $sales as $of ) {
			$day      = $of['period'];
			$currency = $of['currency'];
			$revenue  = ( $of['total'] ?? 0 ) - ( $of['refunded'] ?? 0 );
			$sum( "days.$day.orders", $of['orders'] ?? 0 );
			$sum( 'totals.orders', $of['orders'] ?? 0 );
			if ( $currency === $this->currency ) {
				$sum( "days.$day.revenue", $revenue );
				$sum( 'totals.revenue', $revenue );
				$sum( 'totals.refunds', $of['refunded'] ?? 0 );
			} else {
				$sum( "other_currencies.$currency.orders", $of['orders'] ?? 0 );
				$sum( "other_currencies.$currency.revenue", $revenue );
			}
		}
		foreach ( $this->rows( "SELECT unmatched_reason AS reason, COUNT(*) AS n FROM {$this->tables->orders} WHERE counted = 1 AND " . sprintf( $range, 'day' ) . ' GROUP BY 1' ) as $row ) {
			$sum( '' === $row['reason'] ? 'ledger.matched' : "ledger.unmatched.{$row['reason']}", (int) $row['n'] );
		}
		$sum( 'excluded.no_human', (int) $this->rows( 'SELECT SUM(s.events) AS n FROM ' . $this->tables->sessions . ' s WHERE s.excluded = 1 AND ' . sprintf( $range, 's.day' ) )[0]['n'] );
		return $found;
	}

	/** Different ones: those of parts of the range do not add up. */
	public function visitors( string $from, string $to ): int {
		return (int) $this->rows( 'SELECT COUNT(DISTINCT s.visitor_key) AS n FROM ' . $this->tables->sessions . ' s WHERE s.excluded = 0 AND ' . sprintf( self::range( $from, $to ), 's.day' ) )[0]['n'];
	}

	/** @return array<string,int> */
	public function hours( string $from, string $to ): array {
		$found = [];
		foreach ( $this->visits( Raw_Rows::hour( 's.started_at' ), Raw_Rows::hour( 'e.occurred_at' ), "''", $from, $to ) as $row ) {
			foreach ( [ 'sessions', 'page_views' ] as $name ) {
				$found[ "{$row['period']}.$name" ] = ( $found[ "{$row['period']}.$name" ] ?? 0 ) + ( $row[ $name ] ?? 0 );
			}
		}
		foreach ( $this->sold( static fn( string $day, string $ms ): string => Raw_Rows::hour( $ms ), "''", $from, $to ) as $row ) {
			$hour                      = $row['period'];
			$found[ "$hour.orders" ]   = ( $found[ "$hour.orders" ] ?? 0 ) + ( $row['orders'] ?? 0 );
			$found[ "$hour.revenue" ] ??= 0;
			$found[ "$hour.revenue" ] += $row['currency'] === $this->currency ? ( $row['total'] ?? 0 ) - ( $row['refunded'] ?? 0 ) : 0;
		}
		return $found;
	}

	/** Sessions by when they began, page views by when they were: rows of period, item and sums. */
	private function visits( string $session_period, string $event_period, string $item, string $from, string $to ): array {
		$rows = [];
		foreach ( $this->raw->of_visits( $item, $session_period, $event_period, self::range( $from, $to ) ) as $select ) {
			array_push( $rows, ...$this->numbers( $select ) );
		}
		return $rows;
	}

	private function sold( \Closure $period, string $item, string $from, string $to ): array {
		$rows = [];
		foreach ( $this->sales->by_order( $item, $period, self::range( $from, $to ) ) as $select ) {
			array_push( $rows, ...$this->numbers( $select ) );
		}
		return $rows;
	}

	/** Rows of one key are added up. */
	private static function keyed( array $rows, string $key ): array {
		$found = [];
		foreach ( $rows as $row ) {
			foreach ( array_diff_key( $row, [ 'period' => 1, 'item' => 1 ] ) as $name => $number ) {
				$found[ $row[ $key ] ][ $name ] = ( $found[ $row[ $key ] ][ $name ] ?? 0 ) + $number;
			}
		}
		return $found;
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

	/** @return string[] */
	private static function days( string $from, string $to ): array {
		$days = [];
		for ( $day = new \DateTimeImmutable( "$from 12:00 UTC" ); $day->format( 'Y-m-d' ) <= $to; $day = $day->modify( '+1 day' ) ) {
			$days[] = $day->format( 'Y-m-d' );
		}
		return $days;
	}
}
