<?php
declare( strict_types=1 );

namespace Footfall\Tests;

use Footfall\Storage\Event_Names;

/**
 * Reports as anybody would work them out from the raw rows, one row after the other: what the counts
 * have to be equal to. Days and hours come from the moments, not from the column `day`.
 */
final class Brute_Force {
	private const DECIMALS = [
		'USD' => 2,
		'JPY' => 0,
		'KWD' => 3,
	];

	private const STEPS = [ 'visit', 'product', 'cart', 'checkout', 'order' ];

	/** @var array<int,array<string,mixed>> */
	private array $sessions;
	private array $events;
	private array $orders;
	private array $refunds;
	private array $lines = [];
	private array $sources;
	private array $pages;
	private array $products;

	/** @var array<int,string> Local day and hour by moment. */
	private array $known = [];

	public function __construct( Sandbox $box, private \DateTimeZone $timezone ) {
		$this->sessions = array_column( $box->rows( 'sessions' ), null, 'session_id' );
		$this->events   = $box->rows( 'events' );
		$this->orders   = array_filter( array_column( $box->rows( 'orders' ), null, 'order_id' ), static fn( array $order ): bool => 1 === $order['counted'] );
		$this->refunds  = array_filter( $box->rows( 'refunds' ), fn( array $refund ): bool => isset( $this->orders[ $refund['order_id'] ] ) );
		$this->sources  = array_column( $box->rows( 'sources' ), null, 'source_id' );
		$this->pages    = array_column( $box->rows( 'pages' ), null, 'page_id' );
		$this->products = array_column( $box->rows( 'products' ), null, 'product_id' );
		foreach ( $box->rows( 'order_lines' ) as $line ) {
			$this->lines[ $line['refund_id'] ? "r{$line['refund_id']}" : "o{$line['order_id']}" ][] = $line;
		}
	}

	/** @return array<string,mixed> As the REST route gives it, without excluded, complete_until and visitors_estimated. */
	public function overview( string $from, string $to, string $currency ): array {
		$days   = [];
		$who    = [];
		$funnel = array_fill_keys( self::STEPS, 0 );
		$others = [];
		$totals = array_fill_keys( [ 'visitors', 'sessions', 'engaged', 'page_views', 'orders', 'revenue', 'refunds' ], 0 );
		for ( $day = $from; $day <= $to; $day = gmdate( 'Y-m-d', strtotime( "$day 12:00 UTC" ) + 86400 ) ) {
			$days[ $day ] = [ 'day' => $day ] + array_fill_keys( [ 'visitors', 'sessions', 'page_views', 'orders', 'revenue' ], 0 );
		}
		foreach ( $this->sessions as $session ) {
			$day = $this->local( $session['started_at'], 'Y-m-d' );
			if ( isset( $days[ $day ] ) && ! $session['excluded'] ) {
				++$days[ $day ]['sessions'];
				++$totals['sessions'];
				$who['all'][ $session['visitor_key'] ] = 1;
				$who[ $day ][ $session['visitor_key'] ] = 1;
				$totals['engaged'] += self::is_engaged( $session );
				foreach ( self::STEPS as $n => $step ) {
					$funnel[ $step ] += $session['furthest_step'] > $n ? 1 : 0;
				}
			}
		}
		foreach ( $this->page_views() as [ $at ] ) {
			$day = $this->local( $at, 'Y-m-d' );
			if ( isset( $days[ $day ] ) ) {
				++$days[ $day ]['page_views'];
				++$totals['page_views'];
			}
		}
		foreach ( $who as $day => $visitors ) {
			'all' === $day ? $totals['visitors'] = count( $visitors ) : $days[ $day ]['visitors'] = count( $visitors );
		}
		$ledger  = [ 'orders' => 0, 'matched' => 0 ];
		$reasons = [];
		foreach ( [ ...array_values( $this->orders ), ...$this->refunds ] as $row ) {
			$is_refund = isset( $row['refund_id'] );
			$day       = $this->local( $row[ $is_refund ? 'refunded_at' : 'created_at' ], 'Y-m-d' );
			if ( ! isset( $days[ $day ] ) ) {
				continue;
			}
			$money = $is_refund ? -$row['amount'] : $row['total'];
			if ( ! $is_refund ) {
				++$days[ $day ]['orders'];
				++$totals['orders'];
				++$ledger['orders'];
				'' === $row['unmatched_reason'] ? ++$ledger['matched'] : $reasons[ $row['unmatched_reason'] ] = 1 + ( $reasons[ $row['unmatched_reason'] ] ?? 0 );
			}
			if ( $row['currency'] === $currency ) {
				$days[ $day ]['revenue'] += $money;
				$totals['revenue']       += $money;
				$totals['refunds']       += $is_refund ? $row['amount'] : 0;
			} else {
				$others[ $row['currency'] ] ??= [ 'currency' => $row['currency'], 'decimals' => self::DECIMALS[ $row['currency'] ], 'orders' => 0, 'revenue' => 0 ];
				$others[ $row['currency'] ]['orders']  += $is_refund ? 0 : 1;
				$others[ $row['currency'] ]['revenue'] += $money;
			}
		}
		ksort( $others );
		ksort( $reasons );
		return [
			'totals'           => $totals + [ 'conversion' => $totals['sessions'] ? $funnel['order'] / $totals['sessions'] : null ],
			'days'             => array_values( $days ),
			'funnel'           => $funnel,
			'ledger'           => $ledger + [ 'unmatched' => $reasons ],
			'other_currencies' => array_values( $others ),
		];
	}

	/** @return array<int,array{day:string,hour:int,sessions:int,page_views:int,orders:int,revenue:int}> Hours in which something was. */
	public function hours( string $from, string $to, string $currency ): array {
		$hours = [];
		$add   = function ( int $ms, string $what, int $number ) use ( &$hours, $from, $to ): void {
			$day = $this->local( $ms, 'Y-m-d' );
			if ( $day >= $from && $day <= $to ) {
				$hour             = $this->local( $ms, 'Y-m-d H' );
				$hours[ $hour ] ??= [ 'day' => $day, 'hour' => (int) substr( $hour, 11 ) ] + array_fill_keys( [ 'sessions', 'page_views', 'orders', 'revenue' ], 0 );

				$hours[ $hour ][ $what ] += $number;
			}
		};
		foreach ( $this->sessions as $session ) {
			$session['excluded'] || $add( $session['started_at'], 'sessions', 1 );
		}
		foreach ( $this->page_views() as [ $at ] ) {
			$add( $at, 'page_views', 1 );
		}
		foreach ( $this->orders as $order ) {
			$add( $order['created_at'], 'orders', 1 );
			$add( $order['created_at'], 'revenue', $order['currency'] === $currency ? $order['total'] : 0 );
		}
		foreach ( $this->refunds as $refund ) {
			$add( $refund['refunded_at'], 'revenue', $refund['currency'] === $currency ? -$refund['amount'] : 0 );
		}
		ksort( $hours );
		return array_values( array_filter( $hours, static fn( array $hour ): bool => [] !== array_filter( array_slice( $hour, 2 ) ) ) );
	}

	/** @return array<string,array<string,mixed>> Numbers and sales (by currency) by item, without names and zeros. */
	public function breakdown( string $by, string $from, string $to, string $touch = 'last' ): array {
		$found = [];
		$add   = function ( int $ms, string $item, array $numbers, string $currency = '' ) use ( &$found, $from, $to ): void {
			$day = $this->local( $ms, 'Y-m-d' );
			if ( $day < $from || $day > $to ) {
				return;
			}
			foreach ( array_filter( $numbers ) as $name => $number ) {
				if ( '' === $currency ) {
					$found[ $item ][ $name ] = ( $found[ $item ][ $name ] ?? 0 ) + $number;
				} else {
					$found[ $item ]['sales'][ $currency ][ $name ] = ( $found[ $item ]['sales'][ $currency ][ $name ] ?? 0 ) + $number;
				}
			}
		};
		match ( $by ) {
			'product', 'category' => $this->add_products( $by, $add ),
			'gateway' => null,
			default => $this->add_visits( $by, $add ),
		};
		foreach ( 'browser' === $by ? [] : $this->orders as $order ) {
			$new = [ 'orders' => 1, 'new_customers' => null !== $order['customer_key'] && ! $order['is_returning'] ? 1 : 0 ];
			if ( in_array( $by, [ 'product', 'category' ], true ) ) {
				foreach ( $this->of_lines( $by, "o{$order['order_id']}" ) as $item => $sum ) {
					$add( $order['created_at'], (string) $item, $new + [ 'items' => $sum['quantity'], 'total' => $sum['total'], 'revenue' => $sum['total'], 'tax' => $sum['tax'], 'discount' => $sum['subtotal'] - $sum['total'] ], $order['currency'] );
				}
				continue;
			}
			$money = array_intersect_key( $order, array_flip( [ 'items', 'total', 'tax', 'shipping', 'discount', 'fees' ] ) );
			$add( $order['created_at'], $this->item_of_order( $by, $order, $touch ), $new + $money + [ 'revenue' => $order['total'] ], $order['currency'] );
		}
		foreach ( 'browser' === $by ? [] : $this->refunds as $refund ) {
			$sums = $this->of_lines( $by, "r{$refund['refund_id']}" );
			if ( in_array( $by, [ 'product', 'category' ], true ) ) {
				foreach ( $sums as $item => $sum ) {
					$add( $refund['refunded_at'], (string) $item, [ 'refunds' => 1, 'refunded' => $sum['total'], 'revenue' => -$sum['total'], 'refunded_tax' => $sum['tax'], 'refunded_items' => $sum['quantity'] ], $refund['currency'] );
				}
				continue;
			}
			$pieces  = array_sum( array_column( $this->lines[ "r{$refund['refund_id']}" ] ?? [], 'quantity' ) );
			$numbers = [ 'refunds' => 1, 'refunded' => $refund['amount'], 'revenue' => -$refund['amount'], 'refunded_tax' => $refund['tax'], 'refunded_shipping' => $refund['shipping'], 'refunded_items' => $pieces ];
			$add( $refund['refunded_at'], $this->item_of_order( $by, $this->orders[ $refund['order_id'] ], $touch ), $numbers, $refund['currency'] );
		}
		foreach ( $found as $item => $numbers ) {
			$sales          = array_filter( array_map( 'array_filter', $numbers['sales'] ?? [] ) );
			$found[ $item ] = array_filter( [ 'sales' => $sales ] + $numbers );
		}
		return array_filter( $found );
	}

	private function add_visits( string $by, callable $add ): void {
		$forms = [];
		foreach ( $this->events as $event ) {
			if ( Event_Names::IDS['checkout_viewed'] === $event['name_id'] ) {
				$forms[ $event['session_id'] ] = json_decode( $event['props'], true )['form'];
			}
		}
		foreach ( $this->sessions as $id => $session ) {
			if ( $session['excluded'] || ( 'checkout' === $by && $session['furthest_step'] < 4 ) ) {
				continue;
			}
			$numbers = [ 'sessions' => 1, 'engaged' => self::is_engaged( $session ), 'engaged_seconds' => $session['engaged_seconds'] ];
			foreach ( self::STEPS as $n => $step ) {
				$numbers += [ "reached_$step" => $n && $session['furthest_step'] > $n ? 1 : 0 ];
			}
			$add( $session['started_at'], 'checkout' === $by ? $forms[ $id ] ?? '' : $this->item_of_session( $by, $session ), $numbers );
			'checkout' === $by && $add( $session['started_at'], $forms[ $id ] ?? '', [ 'page_views' => $session['page_views'] ] );
		}
		foreach ( 'checkout' === $by ? [] : $this->page_views() as [ $at, $session ] ) {
			$add( $at, $this->item_of_session( $by, $session ), [ 'page_views' => 1 ] );
		}
	}

	private function add_products( string $by, callable $add ): void {
		$names = array_flip( array_intersect_key( Event_Names::IDS, array_flip( [ 'product_viewed', 'product_clicked', 'cart_item_added', 'cart_item_removed', 'product_list_viewed' ] ) ) );
		foreach ( $this->events as $event ) {
			$name = $names[ $event['name_id'] ] ?? '';
			if ( '' === $name || $this->sessions[ $event['session_id'] ]['excluded'] ) {
				continue;
			}
			[ $column, $products, $number ] = match ( $name ) {
				'product_viewed' => [ 'viewed', [ $event['product_id'] ], 1 ],
				'product_clicked' => [ 'clicked', [ $event['product_id'] ], 1 ],
				'cart_item_added' => [ 'added', [ $event['product_id'] ], $event['quantity'] ],
				'cart_item_removed' => [ 'removed', [ $event['product_id'] ], $event['quantity'] ],
				'product_list_viewed' => [ 'seen', json_decode( $event['props'], true )['product_ids'], 1 ],
			};
			foreach ( $products as $product ) {
				foreach ( 'product' === $by ? [ $product ] : $this->categories( $product ) as $item ) {
					$add( $event['occurred_at'], (string) $item, [ $column => $number ] );
				}
			}
		}
	}

	private function of_lines( string $by, string $of ): array {
		$sums = [];
		foreach ( $this->lines[ $of ] ?? [] as $line ) {
			foreach ( 'category' === $by ? $this->categories( $line['product_id'], $line['variation_id'] ) : [ $line['product_id'] ] as $item ) {
				foreach ( [ 'quantity', 'subtotal', 'total', 'tax' ] as $column ) {
					$sums[ $item ][ $column ] = ( $sums[ $item ][ $column ] ?? 0 ) + $line[ $column ];
				}
			}
		}
		return $sums;
	}

	private function categories( int $product, int $variation = 0 ): array {
		return array_map( 'intval', explode( ',', (string) ( $this->products[ $product ] ?? $this->products[ $variation ] ?? [ 'category_ids' => '' ] )['category_ids'] ) );
	}

	private function item_of_session( string $by, array $session ): string {
		return match ( $by ) {
			'source' => (string) ( $this->sources[ $session['source_id'] ]['source'] ?? '' ),
			'channel' => (string) ( $this->sources[ $session['source_id'] ]['channel'] ?? 'direct' ),
			'campaign' => (string) ( $this->sources[ $session['source_id'] ]['campaign'] ?? '' ),
			'landing_page' => (string) $session['landing_id'],
			default => (string) $session[ $by ],
		};
	}

	private function item_of_order( string $by, array $order, string $touch ): string {
		if ( in_array( $by, [ 'source', 'channel', 'campaign' ], true ) ) {
			return '' === $order['unmatched_reason'] ? $this->item_of_session( $by, [ 'source_id' => $order[ "{$touch}_source_id" ] ] ) : 'unknown';
		}
		return match ( $by ) {
			'landing_page' => (string) $order['landing_id'],
			'checkout' => [ 'store-api' => 'block', 'checkout' => 'classic' ][ $order['created_via'] ] ?? $order['created_via'],
			// Cut to what the table holds, and the database does not tell capitals.
			'gateway' => strtolower( substr( $order['gateway'], 0, 64 ) ),
			default => (string) $order[ $by ],
		};
	}

	/** @return \Generator<array{0:int,1:array<string,mixed>}> Moment and session. */
	private function page_views(): \Generator {
		foreach ( $this->events as $event ) {
			if ( Event_Names::IDS['page_viewed'] === $event['name_id'] && ! ( $this->sessions[ $event['session_id'] ]['excluded'] ?? 1 ) ) {
				yield [ $event['occurred_at'], $this->sessions[ $event['session_id'] ] ];
			}
		}
	}

	private static function is_engaged( array $session ): int {
		return $session['engaged_seconds'] >= 10 || $session['page_views'] >= 2 || $session['furthest_step'] >= 3 ? 1 : 0;
	}

	private function local( int $ms, string $format ): string {
		$this->known[ $ms ] ??= ( new \DateTimeImmutable( '@' . intdiv( $ms, 1000 ) ) )->setTimezone( $this->timezone )->format( 'Y-m-d H' );
		return 'Y-m-d' === $format ? substr( $this->known[ $ms ], 0, 10 ) : $this->known[ $ms ];
	}
}
