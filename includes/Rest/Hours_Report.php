<?php
declare( strict_types=1 );

namespace Footfall\Rest;

use Footfall\Counts\Periods;
use Footfall\Counts\Report_Days;
use Footfall\Orders\Money;
use Footfall\Storage\Count_Reader;

/**
 * Hour by hour, as docs/architecture.md gives it.
 */
final class Hours_Report {
	/**
	 * @param string $currency ISO 4217 code in which revenue is summed.
	 */
	public function __construct(
		private Count_Reader $counts,
		private Periods $periods,
		private string $currency,
		private string $timezone
	) {}

	/**
	 * @return array<string,mixed> Hours are those that the store's clocks show: one that they leave out is
	 *         missing, one that they repeat is there once.
	 */
	public function of( Report_Days $range ): array {
		$first  = 100 * Periods::day( $range->from );
		$last   = 100 * Periods::day( $range->to ) + 99;
		$visits = $this->counts->visits_by_period( $first, $last );
		$sales  = $this->counts->sales_by_period( $first, $last );
		$hours  = [];
		foreach ( $range->all() as $day ) {
			foreach ( $this->periods->hours_of( $day ) as $hour ) {
				$own     = $sales[ $hour ][ $this->currency ] ?? null;
				$hours[] = [
					'day'        => $day,
					'hour'       => $hour % 100,
					'sessions'   => $visits[ $hour ]['sessions'] ?? 0,
					'page_views' => $visits[ $hour ]['page_views'] ?? 0,
					'orders'     => array_sum( array_column( $sales[ $hour ] ?? [], 'orders' ) ),
					'revenue'    => $own ? $own['total'] - $own['refunded'] : 0,
				];
			}
		}
		return [
			'from'              => $range->from,
			'to'                => $range->to,
			'timezone'          => $this->timezone,
			'currency'          => $this->currency,
			'currency_decimals' => Money::decimals( $this->currency ),
			'complete_until'    => $range->complete_until(),
			'hours'             => $hours,
		];
	}
}
