<?php
declare( strict_types=1 );

namespace Footfall\Tests;

/**
 * Reports as numbers by name, to be compared with Raw_Reports and Raw_Breakdown.
 */
final class Report_Numbers {
	/** What visitors of more than 31 days may differ by: they are estimated. */
	private const ESTIMATE = 0.01;

	/** A breakdown of thousands of items is compared this far, the most first; below come those of one or two. */
	private const MOST_ITEMS = 500;

	/** @return array<string,int> */
	public static function of_overview( array $report ): array {
		self::must_be_complete( $report );
		$found = [];
		foreach ( $report['days'] as $day ) {
			foreach ( array_diff_key( $day, [ 'day' => 1 ] ) as $name => $number ) {
				$found[ "days.{$day['day']}.$name" ] = $number;
			}
		}
		foreach ( $report['funnel'] as $step ) {
			$found[ "funnel.{$step['step']}" ] = $step['sessions'];
		}
		foreach ( array_diff_key( $report['totals'], [ 'conversion' => 1 ] ) as $name => $number ) {
			$found[ 'totals.' . ( 'visitors' === $name && $report['visitors_estimated'] ? 'visitors_about' : $name ) ] = $number;
		}
		foreach ( $report['other_currencies'] as $other ) {
			$found[ "other_currencies.{$other['currency']}.orders" ]  = $other['orders'];
			$found[ "other_currencies.{$other['currency']}.revenue" ] = $other['revenue'];
		}
		// The other reasons have no raw rows.
		$found['excluded.no_human'] = array_column( $report['excluded'], 'events', 'reason' )['no_human'] ?? 0;
		$found['ledger.matched']    = $report['ledger']['matched'];
		foreach ( $report['ledger']['unmatched'] as $unmatched ) {
			$found[ "ledger.unmatched.{$unmatched['reason']}" ] = $unmatched['orders'];
		}
		return $found;
	}

	/** @return array<string,int> */
	public static function of_hours( array $report ): array {
		self::must_be_complete( $report );
		$found = [];
		foreach ( $report['hours'] as $hour ) {
			$period = str_replace( '-', '', $hour['day'] ) . sprintf( '%02d', $hour['hour'] );
			foreach ( array_diff_key( $hour, [ 'day' => 1, 'hour' => 1 ] ) as $name => $number ) {
				$found[ "$period.$name" ] = $number;
			}
		}
		return $found;
	}

	/**
	 * @param callable(int): array $page The report from an offset on.
	 * @return array<string,int>
	 */
	public static function of_breakdown( string $by, callable $page ): array {
		$found = [];
		$items = 0;
		do {
			$report = $page( $items );
			self::must_be_complete( $report );
			foreach ( $report['items'] as $item ) {
				$numbers = array_filter( array_diff_key( $item, [ 'item' => 1, 'name' => 1, 'path' => 1, 'sales' => 1 ] ), 'is_int' );
				foreach ( $item['sales'] as $sales ) {
					foreach ( array_intersect_key( $sales, array_flip( Raw_Sales::SUMS ) ) as $name => $number ) {
						$numbers[ "sales.{$sales['currency']}.$name" ] = $number;
					}
				}
				foreach ( $numbers as $name => $number ) {
					$found[ "{$item['item']}.$name" ] = $number;
				}
			}
			$items += count( $report['items'] );
		} while ( $report['items'] && $items < min( $report['total'], self::MOST_ITEMS ) );
		$found['items of the report'] = $report['total'];
		return $found;
	}

	/**
	 * @param array<string,array<string,int>> $items Of Raw_Breakdown::of().
	 * @return array<string,int>
	 */
	public static function by_path( array $items ): array {
		$found = [];
		foreach ( $items as $item => $numbers ) {
			foreach ( $numbers as $name => $number ) {
				$found[ "$item.$name" ] = $number;
			}
		}
		$found['items of the report'] = count( array_filter( $items, static fn( array $numbers ): bool => (bool) array_filter( $numbers ) ) );
		return $found;
	}

	/**
	 * @param array<string,int> $expected All there is.
	 * @param array<string,int> $found    All of it, or of a breakdown the items with the most.
	 * @return string[]
	 */
	public static function differences( array $expected, array $found ): array {
		$wrong = [];
		if ( isset( $found['totals.visitors_about'] ) ) {
			$about = $expected['totals.visitors'];
			if ( abs( $found['totals.visitors_about'] - $about ) > self::ESTIMATE * $about ) {
				$wrong[] = "about {$found['totals.visitors_about']} visitors instead of $about";
			}
			unset( $found['totals.visitors_about'], $expected['totals.visitors'] );
		}
		$whole = ( $found['items of the report'] ?? 0 ) <= self::MOST_ITEMS;
		foreach ( $whole ? $found + $expected : $found as $name => $number ) {
			if ( ( $expected[ $name ] ?? 0 ) !== ( $found[ $name ] ?? 0 ) ) {
				$wrong[] = "$name is " . ( $found[ $name ] ?? 0 ) . ' instead of ' . ( $expected[ $name ] ?? 0 );
			}
		}
		return $wrong;
	}

	private static function must_be_complete( array $report ): void {
		if ( null !== $report['complete_until'] ) {
			throw new \RuntimeException( "The report is complete only until {$report['complete_until']}: not everything has been counted." );
		}
	}
}
