<?php
declare( strict_types=1 );

namespace Footfall\Rest;

use Footfall\Orders\Money;
use Footfall\Storage\Metrics;
use Footfall\Storage\Report_Store;

/**
 * The figures of the first screen, as docs/architecture.md gives them.
 */
final class Overview {
	private const STEPS = [ 'visit', 'product', 'cart', 'checkout', 'order' ];

	/**
	 * @param string $currency ISO 4217 code in which revenue is summed; orders in others are given apart.
	 */
	public function __construct(
		private Report_Store $store,
		private string $currency,
		private string $timezone
	) {}

	/**
	 * @param string $from Day of the store, YYYY-MM-DD.
	 * @param string $to   Day of the store, included.
	 * @return array<string,mixed>
	 */
	public function of( string $from, string $to ): array {
		$days     = $this->days( $from, $to );
		$funnel   = array_fill( 1, 5, 0 );
		$excluded = [];
		$engaged  = 0;
		foreach ( $this->store->visitors_by_day( $from, $to ) as $day => $visitors ) {
			$days[ $day ]['visitors'] = $visitors;
		}
		foreach ( $this->store->counters( $from, $to ) as $counter ) {
			$this->count( $counter, $days, $funnel, $excluded, $engaged );
		}
		[ $others, $refunds ] = $this->add_money( $days, $from, $to );
		// What was left out once may have come back.
		$excluded = array_filter( $excluded );
		arsort( $excluded );
		$sessions = $funnel[1];
		return [
			'from'              => $from,
			'to'                => $to,
			'timezone'          => $this->timezone,
			'currency'          => $this->currency,
			'currency_decimals' => Money::decimals( $this->currency ),
			'totals'            => [
				'visitors'   => $this->store->visitors( $from, $to ),
				'sessions'   => $sessions,
				'engaged'    => $engaged,
				'page_views' => array_sum( array_column( $days, 'page_views' ) ),
				'orders'     => array_sum( array_column( $days, 'orders' ) ),
				'revenue'    => array_sum( array_column( $days, 'revenue' ) ),
				'refunds'    => $refunds,
				'conversion' => $sessions > 0 ? $funnel[5] / $sessions : null,
			],
			'days'              => array_values( $days ),
			'funnel'            => array_map(
				static fn( string $step, int $reached ): array => [
					'step'     => $step,
					'sessions' => $reached,
				],
				self::STEPS,
				$funnel
			),
			'ledger'            => $this->ledger( $from, $to ),
			'other_currencies'  => array_values( $others ),
			'excluded'          => array_map(
				static fn( string $reason, int $events ): array => [
					'reason' => $reason,
					'events' => $events,
				],
				array_map( 'strval', array_keys( $excluded ) ),
				array_values( $excluded )
			),
		];
	}

	/**
	 * @return array<string,array<string,int|string>> Every day of the range, by day, all zero.
	 */
	private function days( string $from, string $to ): array {
		$days = [];
		$last = new \DateTimeImmutable( "$to 12:00:00 UTC" );
		for ( $day = new \DateTimeImmutable( "$from 12:00:00 UTC" ); $day <= $last; $day = $day->modify( '+1 day' ) ) {
			$name          = $day->format( 'Y-m-d' );
			$days[ $name ] = [
				'day'        => $name,
				'visitors'   => 0,
				'sessions'   => 0,
				'page_views' => 0,
				'orders'     => 0,
				'revenue'    => 0,
			];
		}
		return $days;
	}

	private function count( array $counter, array &$days, array &$funnel, array &$excluded, int &$engaged ): void {
		switch ( $counter['metric'] ) {
			case Metrics::SESSIONS:
				$days[ $counter['day'] ]['sessions'] += $counter['total'];
				$funnel[1]                           += $counter['total'];
				break;
			case Metrics::PAGE_VIEWS:
				$days[ $counter['day'] ]['page_views'] += $counter['total'];
				break;
			case Metrics::ENGAGED:
				$engaged += $counter['total'];
				break;
			case Metrics::EXCLUDED:
				$excluded[ $counter['dimension'] ] = ( $excluded[ $counter['dimension'] ] ?? 0 ) + $counter['total'];
				break;
			default:
				for ( $step = 2; $step <= 5; $step++ ) {
					if ( Metrics::reached( $step ) === $counter['metric'] ) {
						$funnel[ $step ] += $counter['total'];
					}
				}
		}
	}

	/**
	 * @return array{0:array<string,array<string,int|string>>,1:int} Orders in other currencies by currency, and
	 *         what was refunded in the store's own.
	 */
	private function add_money( array &$days, string $from, string $to ): array {
		$others  = [];
		$refunds = 0;
		foreach ( $this->store->orders_by_day( $from, $to ) as $row ) {
			$days[ $row['day'] ]['orders'] += $row['orders'];
			if ( $row['currency'] === $this->currency ) {
				$days[ $row['day'] ]['revenue'] += $row['total'];
			} else {
				$this->add_other( $others, $row['currency'], $row['orders'], $row['total'] );
			}
		}
		foreach ( $this->store->refunds_by_day( $from, $to ) as $row ) {
			if ( $row['currency'] === $this->currency ) {
				$days[ $row['day'] ]['revenue'] -= $row['amount'];
				$refunds                        += $row['amount'];
			} else {
				$this->add_other( $others, $row['currency'], 0, -$row['amount'] );
			}
		}
		ksort( $others );
		return [ $others, $refunds ];
	}

	private function add_other( array &$others, string $currency, int $orders, int $revenue ): void {
		$others[ $currency ] ??= [
			'currency' => $currency,
			'decimals' => Money::decimals( $currency ),
			'orders'   => 0,
			'revenue'  => 0,
		];
		$others[ $currency ]['orders']  += $orders;
		$others[ $currency ]['revenue'] += $revenue;
	}

	/**
	 * @return array{orders:int,matched:int,unmatched:array<int,array{reason:string,orders:int}>}
	 */
	private function ledger( string $from, string $to ): array {
		$by_reason = $this->store->orders_by_reason( $from, $to );
		$matched   = $by_reason[''] ?? 0;
		$all       = array_sum( $by_reason );
		unset( $by_reason[''] );
		arsort( $by_reason );
		return [
			'orders'    => $all,
			'matched'   => $matched,
			'unmatched' => array_map(
				static fn( string $reason, int $orders ): array => [
					'reason' => $reason,
					'orders' => $orders,
				],
				array_keys( $by_reason ),
				array_values( $by_reason )
			),
		];
	}
}
