<?php
declare( strict_types=1 );

namespace Footfall\Orders;

use Footfall\Ingest\Server_Events;
use Footfall\Settings;

/**
 * Looks again at the orders that changed lately: a request that was killed, or a buffer that was
 * full, may have lost the word that they did. Reading an order twice changes nothing.
 */
final class Reconciliation {
	private const DAYS = 2;

	/** On footfall_daily. */
	public static function run(): void {
		if ( ! function_exists( 'wc_get_orders' ) || ! Settings::is_recording() ) {
			return;
		}
		$ids = wc_get_orders(
			[
				'type'          => 'shop_order',
				'status'        => [ ...array_keys( wc_get_order_statuses() ), 'trash' ],
				'date_modified' => '>' . ( time() - self::DAYS * DAY_IN_SECONDS ),
				'return'        => 'ids',
				'limit'         => -1,
			]
		);
		$events = new Server_Events();
		foreach ( array_chunk( $ids, 100 ) as $some ) {
			$notes = array_map(
				static fn( mixed $id ): array => [
					'id'     => (int) $id,
					'change' => 'changed',
				],
				$some
			);
			$events->orders( $notes, false );
		}
	}
}
