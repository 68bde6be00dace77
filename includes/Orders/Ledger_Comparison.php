<?php
declare( strict_types=1 );

namespace Footfall\Orders;

use Footfall\Ingest\Store_Day;
use Footfall\Problem_Log;
use Footfall\Storage\Ledger_Reader;

/**
 * Holds the ledger against WooCommerce's own orders.
 */
final class Ledger_Comparison {
	private const AT_ONCE = 100;

	private const OF_REFUND = [
		'refunded_at' => 1,
		'amount'      => 1,
		'tax'         => 1,
		'shipping'    => 1,
	];

	/**
	 * @param int $settled_seconds An order that was changed less than this ago may differ: the request that
	 *                             changes it, or the word of it, is still on its way.
	 */
	public function __construct(
		private Ledger_Reader $ledger,
		private Order_Reader $reader,
		private Store_Day $days,
		private int $settled_seconds = 600
	) {}

	/**
	 * @param int[] $ids   Of the orders that WooCommerce has between the two.
	 * @param int   $after Id, not included.
	 * @param int   $until Id, included.
	 * @return array{orders:int,moved:int[],different:array<int,array{store:?array<string,mixed>,ledger:?array<string,mixed>}>}
	 *         How many orders WooCommerce has (without drafts); ids of those whose moments are the same and only
	 *         the days are others, because the store's timezone is; and those whose rows are not as it says, by
	 *         id: store is null for an order that it has not, ledger for one that we have not.
	 */
	public function of( array $ids, int $after, int $until ): array {
		$ledger    = $this->ledger->compared( $after, $until );
		$orders    = 0;
		$moved     = [];
		$different = [];
		foreach ( array_chunk( array_unique( [ ...$ids, ...array_keys( $ledger ) ] ), self::AT_ONCE ) as $some ) {
			$found   = $this->reader->orders( $some );
			$refunds = $this->reader->refunds( array_keys( $found ) );
			$orders += count( $found );
			foreach ( $some as $id ) {
				$order = $found[ $id ] ?? null;
				try {
					$store   = $order ? $this->facts( $order, $refunds[ $id ] ?? [] ) : null;
					$settled = ! $order || ! $this->is_unsettled( $order, ...( $refunds[ $id ] ?? [] ) );
				} catch ( \Throwable $problem ) {
					// One order that another plugin's code cannot read must not keep the others away.
					Problem_Log::add_throwable( $problem );
					continue;
				}
				// == because the columns need not be in the same order; the types are the same.
				if ( $store == ( $ledger[ $id ] ?? null ) || ! $settled ) {
					continue;
				}
				if ( $store && isset( $ledger[ $id ] ) && self::without_days( $store ) == self::without_days( $ledger[ $id ] ) ) {
					$moved[] = $id;
					continue;
				}
				$different[ $id ] = [
					'store'  => $store,
					'ledger' => $ledger[ $id ] ?? null,
				];
			}
		}
		return [
			'orders'    => $orders,
			'moved'     => $moved,
			'different' => $different,
		];
	}

	/**
	 * Sums up what differed.
	 *
	 * @param array<string,array{day:string,status:string,currency:string,orders:int,total:int,refunded:int}> $sums      So far.
	 * @param array<int,array{store:?array<string,mixed>,ledger:?array<string,mixed>}>                        $different Of of().
	 * @return array<string,array{day:string,status:string,currency:string,orders:int,total:int,refunded:int}> What
	 *         WooCommerce had more than the ledger (less: negative) by store day, status and currency; money in minor units.
	 */
	public static function sum( array $sums, array $different ): array {
		foreach ( $different as $sides ) {
			foreach ( [ 'store' => 1, 'ledger' => -1 ] as $side => $sign ) {
				$row = $sides[ $side ];
				if ( ! $row ) {
					continue;
				}
				$key            = "{$row['day']} {$row['status']} {$row['currency']}";
				$sums[ $key ] ??= [
					'day'      => $row['day'],
					'status'   => $row['status'],
					'currency' => $row['currency'],
					'orders'   => 0,
					'total'    => 0,
					'refunded' => 0,
				];
				$sums[ $key ]['orders']   += $sign;
				$sums[ $key ]['total']    += $sign * $row['total'];
				$sums[ $key ]['refunded'] += $sign * $row['refunded'];
			}
		}
		return $sums;
	}

	private function facts( \WC_Order $order, array $refunds ): array {
		$facts = Order_Facts::compared( $order, $refunds ) + [ 'refunds' => [] ];
		foreach ( Order_Facts::refunds( $order, $refunds ) as $refund ) {
			$facts['refunds'][ $refund['refund_id'] ] = [ 'day' => $this->days->of( $refund['refunded_at'] ) ]
				+ array_intersect_key( $refund, self::OF_REFUND );
		}
		return $facts + [ 'day' => $this->days->of( $facts['created_at'] ) ];
	}

	private static function without_days( array $row ): array {
		unset( $row['day'] );
		foreach ( $row['refunds'] as $id => $refund ) {
			unset( $row['refunds'][ $id ]['day'] );
		}
		return $row;
	}

	/** @param \WC_Order_Refund ...$refunds A refund need not change its order. */
	private function is_unsettled( \WC_Order $order, \WC_Order_Refund ...$refunds ): bool {
		$changed = array_map( static fn( \WC_Order_Refund $refund ): ?\WC_DateTime => $refund->get_date_created(), $refunds );
		foreach ( [ $order->get_date_modified(), ...$changed ] as $date ) {
			if ( $date && $date->getTimestamp() > time() - $this->settled_seconds ) {
				return true;
			}
		}
		return false;
	}
}
