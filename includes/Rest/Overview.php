<?php
declare( strict_types=1 );

namespace Footfall\Rest;

use Footfall\Counts\Kinds;
use Footfall\Counts\Periods;
use Footfall\Counts\Report_Days;
use Footfall\Orders\Money;
use Footfall\Storage\Count_Reader;

/**
 * The figures of the first screen, as docs/architecture.md gives them.
 */
final class Overview {
	/** Column of visit_counts by step of the funnel. */
	private const STEPS = [
		'visit'    => 'sessions',
		'product'  => 'reached_product',
		'cart'     => 'reached_cart',
		'checkout' => 'reached_checkout',
		'order'    => 'reached_order',
	];

	/**
	 * @param string $currency ISO 4217 code in which revenue is summed; orders in others are given apart.
	 */
	public function __construct(
		private Count_Reader $counts,
		private string $currency,
		private string $timezone
	) {}

	/**
	 * @return array<string,mixed>
	 */
	public function of( Report_Days $range ): array {
		$first  = Periods::day( $range->from );
		$last   = Periods::day( $range->to );
		$visits = $this->counts->visits_by_period( $first, $last );
		$days   = $this->days( $range, $visits, $this->counts->visitors_by_day( $first, $last ) );

		[ $others, $refunds ] = $this->add_money( $days, $this->counts->sales_by_period( $first, $last ) );

		$funnel = array_map( static fn( string $column ): int => array_sum( array_column( $visits, $column ) ), self::STEPS );
		return [
			'from'               => $range->from,
			'to'                 => $range->to,
			'timezone'           => $this->timezone,
			'currency'           => $this->currency,
			'currency_decimals'  => Money::decimals( $this->currency ),
			'complete_until'     => $range->complete_until(),
			'visitors_estimated' => ! $range->exact_visitors,
			'totals'             => [
				'visitors'   => $range->exact_visitors ? $this->counts->visitors( $range->from, $range->to ) : $this->counts->visitors_about( $range->periods ),
				'sessions'   => $funnel['visit'],
				'engaged'    => array_sum( array_column( $visits, 'engaged' ) ),
				'page_views' => array_sum( array_column( $days, 'page_views' ) ),
				'orders'     => array_sum( array_column( $days, 'orders' ) ),
				'revenue'    => array_sum( array_column( $days, 'revenue' ) ),
				'refunds'    => $refunds,
				'conversion' => $funnel['visit'] > 0 ? $funnel['order'] / $funnel['visit'] : null,
			],
			'days'               => array_values( $days ),
			'funnel'             => array_map(
				static fn( string $step, int $sessions ): array => [
					'step'     => $step,
					'sessions' => $sessions,
				],
				array_keys( $funnel ),
				array_values( $funnel )
			),
			'ledger'             => $this->ledger( $range->periods ),
			'other_currencies'   => array_values( $others ),
			'excluded'           => self::by_number( $this->counts->excluded( $range->from, $range->to ), 'events' ),
		];
	}

	/**
	 * @param array<int,array<string,int>> $visits   By day.
	 * @param array<int,int>               $visitors By day.
	 * @return array<int,array<string,int|string>> Every day of the range, still without money.
	 */
	private function days( Report_Days $range, array $visits, array $visitors ): array {
		$days = [];
		foreach ( $range->all() as $name ) {
			$day          = Periods::day( $name );
			$days[ $day ] = [
				'day'        => $name,
				'visitors'   => $visitors[ $day ] ?? 0,
				'sessions'   => $visits[ $day ]['sessions'] ?? 0,
				'page_views' => $visits[ $day ]['page_views'] ?? 0,
				'orders'     => 0,
				'revenue'    => 0,
			];
		}
		return $days;
	}

	/**
	 * @param array<int,array<string,array<string,int>>> $sales By day and currency.
	 * @return array{0:array<string,array<string,int|string>>,1:int} Orders in other currencies by currency, and
	 *         what was refunded in the store's own.
	 */
	private function add_money( array &$days, array $sales ): array {
		$others  = [];
		$refunds = 0;
		foreach ( $sales as $day => $currencies ) {
			foreach ( $currencies as $currency => $sums ) {
				$revenue                 = $sums['total'] - $sums['refunded'];
				$days[ $day ]['orders'] += $sums['orders'];
				if ( $currency === $this->currency ) {
					$days[ $day ]['revenue'] += $revenue;
					$refunds                 += $sums['refunded'];
					continue;
				}
				$others[ $currency ] ??= [
					'currency' => $currency,
					'decimals' => Money::decimals( $currency ),
					'orders'   => 0,
					'revenue'  => 0,
				];
				$others[ $currency ]['orders']  += $sums['orders'];
				$others[ $currency ]['revenue'] += $revenue;
			}
		}
		ksort( $others );
		return [ $others, $refunds ];
	}

	/**
	 * @param int[] $periods
	 * @return array{orders:int,matched:int,unmatched:array<int,array{reason:string,orders:int}>}
	 */
	private function ledger( array $periods ): array {
		$by_reason = array_map(
			static fn( array $currencies ): int => array_sum( array_column( $currencies, 'orders' ) ),
			$this->counts->sales( Kinds::UNMATCHED_REASON, $periods )
		);
		$all     = array_sum( $by_reason );
		$matched = $by_reason[''] ?? 0;
		unset( $by_reason[''] );
		return [
			'orders'    => $all,
			'matched'   => $matched,
			'unmatched' => self::by_number( $by_reason, 'orders' ),
		];
	}

	/**
	 * @param array<string,int> $numbers By reason.
	 * @return array<int,array<string,int|string>> The highest first, without zeros.
	 */
	private static function by_number( array $numbers, string $name ): array {
		$numbers = array_filter( $numbers );
		arsort( $numbers );
		return array_map(
			static fn( int|string $reason, int $number ): array => [
				'reason' => (string) $reason,
				$name    => $number,
			],
			array_keys( $numbers ),
			array_values( $numbers )
		);
	}
}
