<?php
declare( strict_types=1 );

namespace Footfall\Ingest;

use Footfall\Problem_Log;
use Footfall\Storage\Event_Names;

/**
 * Where other plugins may look at what is stored. Whatever they do, the drain goes on.
 */
final class Developer_Hooks {
	/** What a filter may change; the rest says whose event it is, and when. */
	private const CHANGEABLE = [ 'product_id', 'variation_id', 'quantity', 'amount' ];

	/** Before the transaction. */
	public function filter( Chunk $chunk ): void {
		if ( ! has_filter( 'footfall_store_event' ) ) {
			return;
		}
		foreach ( $chunk->events as $key => $row ) {
			try {
				$event = self::shown( $row );
				/**
				 * Filters an event before it is stored. Orders are not among them: the ledger is what WooCommerce has.
				 *
				 * @since 0.1.0
				 *
				 * @param array $event name, occurred_at (ms UTC), path, visitor_key, product_id, variation_id, quantity, amount (minor units), currency and props. The last six may be changed. null leaves the event out; it is counted as that.
				 */
				$filtered = apply_filters( 'footfall_store_event', $event );
			} catch ( \Throwable $problem ) {
				Problem_Log::add_throwable( $problem );
				continue;
			}
			if ( null === $filtered ) {
				unset( $chunk->events[ $key ] );
				$chunk->excluded[ $key ] = [
					'day'    => $row['day'],
					'reason' => 'filtered',
				];
			} elseif ( is_array( $filtered ) && $filtered !== $event ) {
				$chunk->events[ $key ] = self::changed( $row, $filtered );
			}
		}
	}

	/**
	 * After the transaction.
	 *
	 * @param array<int,array<string,mixed>> $rows Columns of events.
	 */
	public function stored( array $rows ): void {
		if ( ! $rows || ! has_action( 'footfall_stored' ) ) {
			return;
		}
		try {
			$events = array_map( [ self::class, 'shown' ], $rows );
			/**
			 * Events have been stored, and stay so. A server that dies at this moment leaves it out: count nothing by it that must add up.
			 *
			 * @since 0.1.0
			 *
			 * @param array $events Each as in footfall_store_event, with session_id (null without one) and order_id.
			 */
			do_action( 'footfall_stored', $events );
		} catch ( \Throwable $problem ) {
			Problem_Log::add_throwable( $problem );
		}
	}

	/**
	 * @return array<string,mixed>
	 */
	private static function shown( array $row ): array {
		return [
			'name'         => Event_Names::name( $row['name_id'] ),
			'occurred_at'  => $row['occurred_at'],
			'path'         => $row['path'] ?? '',
			'visitor_key'  => $row['visitor_key'] ?? null,
			'session_id'   => $row['session_id'] ?? null,
			'order_id'     => $row['order_id'] ?? null,
			'product_id'   => $row['product_id'] ?? null,
			'variation_id' => $row['variation_id'] ?? null,
			'quantity'     => $row['quantity'] ?? null,
			'amount'       => $row['amount'] ?? null,
			'currency'     => $row['currency'] ?? null,
			'props'        => (array) json_decode( $row['props'] ?? '', true ),
		];
	}

	private static function changed( array $row, array $filtered ): array {
		foreach ( self::CHANGEABLE as $column ) {
			$value = $filtered[ $column ] ?? null;
			if ( null === $value || ( is_int( $value ) && $value >= 0 ) ) {
				$row[ $column ] = $value;
			}
		}
		$currency        = $filtered['currency'] ?? null;
		$row['currency'] = is_string( $currency ) && preg_match( '/^[A-Z]{3}$/', $currency ) ? $currency : null;
		$row['props']    = is_array( $filtered['props'] ?? null ) && $filtered['props'] ? Event_Reader::json( $filtered['props'] ) : null;
		return $row;
	}
}
