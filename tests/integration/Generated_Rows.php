<?php
declare( strict_types=1 );

namespace Footfall\Tests;

use Footfall\Storage\Database;
use Footfall\Storage\Event_Names;
use Footfall\Storage\Tables;

/**
 * Raw rows as a drain leaves them, always the same ones for a seed: visits, what they did, orders of
 * three currencies with and without a visit, refunds days later; many of them where clocks change.
 */
final class Generated_Rows {
	/** The hours around these are frequent: clocks go back in Berlin and in New York, and the turn of a month and of a day. */
	private const NIGHTS = [ '2025-10-25 23:30', '2025-10-26 00:30', '2025-10-26 01:15', '2025-10-26 05:00', '2025-11-02 05:30', '2025-11-02 06:30', '2025-10-31 23:30', '2025-11-01 04:10' ];

	private Tables $tables;

	/** @var array<string,array<int,array<string,int|string|null>>> Rows by table. */
	public array $rows = [];

	/**
	 * @param int $first Seconds UTC of the first moment.
	 * @param int $days  How many days are filled.
	 */
	public function __construct( private Database $database, private \DateTimeZone $timezone, private int $first, private int $days, int $seed = 5 ) {
		mt_srand( $seed );
		$this->tables = new Tables( $database->prefix() );
	}

	public function make( int $sessions, int $orders ): void {
		for ( $id = 1; $id <= 12; $id++ ) {
			$this->rows['sources'][] = [
				'source_id'   => 4611686018427387904 + $id * 7,
				'channel'     => [ 'paid_search', 'email', 'organic_search' ][ $id % 3 ],
				'source'      => [ 'google', 'newsletter', 'bing', 'google' ][ $id % 4 ],
				'medium'      => [ 'cpc', 'email', 'organic' ][ $id % 3 ],
				'campaign'    => [ '', 'spring', 'Straße', 'blåbær' ][ $id % 4 ],
				'content'     => '',
				'term'        => "$id",
				'click'       => '',
				'is_campaign' => 1,
			];
			$this->rows['pages'][] = [
				'page_id' => 4611686018427387000 + $id,
				'path'    => "/page-$id/",
				'title'   => $id % 3 ? "Page $id" : null,
			];
			if ( 1 !== $id ) {
				$this->rows['products'][] = [
					'product_id'   => 3 === $id ? 100 + $id : $id,
					'name'         => "Good $id",
					'category_ids' => [ '', '21', '21,22', '22,23,24' ][ $id % 4 ],
					'price'        => 1000,
					'currency'     => 'USD',
					'stock'        => 'instock',
					'updated_at'   => 1,
				];
			}
		}
		for ( $id = 1; $id <= $sessions; $id++ ) {
			$this->session( $id );
		}
		for ( $id = 1; $id <= $orders; $id++ ) {
			$this->order( $id );
		}
		$this->store();
	}

	private function session( int $id ): void {
		$at   = $this->moment();
		$step = min( 5, (int) ( 1 + mt_rand( 0, 100 ) ** 2 / 2000 ) );

		$session = [
			'session_id'      => $id,
			'visitor_key'     => 1 + mt_rand( 0, 3000 ) * 3074457345618258 % PHP_INT_MAX,
			'identity'        => 1,
			'started_at'      => $at,
			'last_at'         => $at,
			'day'             => $this->day( $at ),
			'landing_id'      => mt_rand( 0, 9 ) ? 4611686018427387000 + mt_rand( 1, 12 ) : null,
			'source_id'       => mt_rand( 0, 2 ) ? 4611686018427387904 + mt_rand( 1, 12 ) * 7 : null,
			'device'          => [ 'phone', 'desktop', 'tablet' ][ mt_rand( 0, 2 ) ],
			'browser'         => [ 'Chrome', 'Safari', 'Firefox' ][ mt_rand( 0, 2 ) ],
			'os'              => '',
			'language'        => 'en',
			'page_views'      => 0,
			'events'          => 0,
			'furthest_step'   => $step,
			'orders'          => 0,
			'country'         => [ 'DE', 'US', null ][ mt_rand( 0, 2 ) ],
			'engaged_seconds' => mt_rand( 0, 15 ),
			'excluded'        => mt_rand( 0, 14 ) ? 0 : 1,
		];
		for ( $n = mt_rand( 1, 5 ); $n > 0; $n-- ) {
			++$session['page_views'];
			$this->event( $session, 'page_viewed', [ 'page_id' => 4611686018427387000 + mt_rand( 1, 12 ) ] );
			foreach ( [ 'product_viewed', 'product_clicked', 'cart_item_added', 'cart_item_removed' ] as $name ) {
				if ( 0 === mt_rand( 0, 3 ) ) {
					$this->event( $session, $name, [ 'product_id' => mt_rand( 1, 12 ), 'quantity' => str_starts_with( $name, 'cart' ) ? mt_rand( 1, 4 ) : null ] );
				}
			}
			if ( 0 === mt_rand( 0, 3 ) ) {
				$this->event( $session, 'product_list_viewed', [ 'props' => '{"product_ids":[' . implode( ',', [ mt_rand( 1, 12 ), mt_rand( 1, 12 ), mt_rand( 1, 12 ) ] ) . ']}' ] );
			}
		}
		if ( $step >= 4 && mt_rand( 0, 3 ) ) {
			$this->event( $session, 'checkout_viewed', [ 'props' => '{"form":"' . [ 'block', 'classic' ][ $id % 2 ] . '"}' ] );
		}
		$this->rows['sessions'][ $id ] = $session;
	}

	private function event( array &$session, string $name, array $more ): void {
		$session['last_at'] += mt_rand( 0, 900000 );
		++$session['events'];
		$this->rows['events'][] = $more + [
			'event_key'   => 1 + count( $this->rows['events'] ?? [] ),
			'name_id'     => Event_Names::IDS[ $name ],
			'session_id'  => $session['session_id'],
			'visitor_key' => $session['visitor_key'],
			'occurred_at' => $session['last_at'],
			'day'         => $this->day( $session['last_at'] ),
		];
	}

	private function order( int $id ): void {
		$session  = mt_rand( 0, 2 ) ? $this->rows['sessions'][ mt_rand( 1, count( $this->rows['sessions'] ) ) ] : null;
		$at       = $session ? $session['last_at'] : $this->moment();
		$currency = [ 'USD', 'USD', 'JPY', 'KWD' ][ mt_rand( 0, 3 ) ];
		$lines    = [];
		for ( $n = mt_rand( 0, 4 ); $n > 0; $n-- ) {
			$lines[] = $this->line( $id, 0, 1 + mt_rand( 0, 11 ) );
		}
		$order = [
			'order_id'         => $id,
			'status'           => 'completed',
			'counted'          => mt_rand( 0, 5 ) ? 1 : 0,
			'created_at'       => $at,
			'day'              => $this->day( $at ),
			'currency'         => $currency,
			'total'            => mt_rand( 0, 100000 ),
			'tax'              => mt_rand( 0, 9000 ),
			'shipping'         => mt_rand( 0, 900 ),
			'discount'         => mt_rand( 0, 900 ),
			'fees'             => mt_rand( -50, 50 ),
			'refunded'         => 0,
			'gateway'          => [ 'cod', 'bacs', 'COD', str_repeat( 'long_gateway_', 7 ) ][ mt_rand( 0, 3 ) ],
			'created_via'      => [ 'checkout', 'store-api', 'admin', 'rest-api' ][ mt_rand( 0, 3 ) ],
			'items'            => array_sum( array_column( $lines, 'quantity' ) ),
			'is_returning'     => mt_rand( 0, 1 ),
			'customer_key'     => mt_rand( 0, 4 ) ? mt_rand( 1, 99 ) : null,
			'country'          => [ 'DE', 'US', null ][ mt_rand( 0, 2 ) ],
			'session_id'       => $session['session_id'] ?? null,
			'unmatched_reason' => $session ? '' : [ 'admin', 'no_consent' ][ mt_rand( 0, 1 ) ],
			'updated_at'       => 1,
			'landing_id'       => $session['landing_id'] ?? null,
			'device'           => $session['device'] ?? null,
			'last_source_id'   => $session['source_id'] ?? null,
			'first_source_id'  => $session && mt_rand( 0, 2 ) ? 4611686018427387904 + mt_rand( 1, 12 ) * 7 : null,
		];
		for ( $n = mt_rand( -2, 2 ); $n > 0; $n-- ) {
			$refund = 10 * $id + $n;
			$when   = $at + mt_rand( 0, 20 ) * 43200000;

			$this->rows['refunds'][] = [
				'refund_id'   => $refund,
				'order_id'    => $id,
				'refunded_at' => $when,
				'day'         => $this->day( $when ),
				'amount'      => mt_rand( 0, 5000 ),
				'tax'         => mt_rand( 0, 300 ),
				'shipping'    => mt_rand( 0, 100 ),
				'currency'    => $currency,
			];
			foreach ( array_slice( $lines, 0, 1 ) as $line ) {
				$this->line( $id, $refund, $line['product_id'], 1 );
			}
		}
		$this->rows['orders'][ $id ] = $order;
	}

	private function line( int $order, int $refund, int $product, ?int $pieces = null ): array {
		$subtotal = mt_rand( 0, 9000 );
		$line     = [
			'line_id'      => 1 + count( $this->rows['order_lines'] ?? [] ),
			'order_id'     => $order,
			'refund_id'    => $refund,
			'product_id'   => $product,
			'variation_id' => 3 === $product ? 103 : 0,
			'quantity'     => $pieces ?? mt_rand( 1, 5 ),
			'subtotal'     => $subtotal,
			'total'        => $subtotal - mt_rand( 0, min( 500, $subtotal ) ),
			'tax'          => mt_rand( 0, 500 ),
		];
		return $this->rows['order_lines'][] = $line;
	}

	/** ms UTC. */
	private function moment(): int {
		if ( 0 === mt_rand( 0, 2 ) ) {
			$night = strtotime( self::NIGHTS[ mt_rand( 0, count( self::NIGHTS ) - 1 ) ] . ' UTC' );
			if ( $night >= $this->first && $night < $this->first + 86400 * $this->days ) {
				return 1000 * $night + mt_rand( 0, 3600000 );
			}
		}
		return 1000 * $this->first + mt_rand( 0, $this->days * 86400 - 1 ) * 1000 + mt_rand( 0, 999 );
	}

	private function day( int $ms ): string {
		return ( new \DateTimeImmutable( '@' . intdiv( $ms, 1000 ) ) )->setTimezone( $this->timezone )->format( 'Y-m-d' );
	}

	private function store(): void {
		foreach ( $this->rows as $table => $rows ) {
			$columns = [];
			foreach ( $rows as $row ) {
				foreach ( $row as $column => $value ) {
					$columns[ $column ] ??= is_string( $value ) ? '%s' : ( null === $value ? null : '%d' );
				}
			}
			$this->database->insert( 'INSERT', $this->tables->$table, array_filter( $columns ) + array_fill_keys( array_keys( $columns ), '%s' ), $rows );
		}
	}
}
