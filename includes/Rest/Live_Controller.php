<?php
declare( strict_types=1 );

namespace Footfall\Rest;

use Footfall\Capabilities;
use Footfall\Ingest\Drain;
use Footfall\Orders\Money;
use Footfall\Storage\Database;
use Footfall\Storage\Wpdb_Report_Store;

/**
 * GET footfall/v1/reports/live: the last events.
 */
final class Live_Controller {
	private const MOST_EVENTS = 50;

	public static function register(): void {
		register_rest_route(
			'footfall/v1',
			'/reports/live',
			[
				'methods'             => \WP_REST_Server::READABLE,
				'callback'            => [ self::class, 'read' ],
				'permission_callback' => [ Capabilities::class, 'can_read' ],
			]
		);
	}

	public static function read(): \WP_REST_Response|\WP_Error {
		$error = Not_Ready::error();
		if ( $error ) {
			return $error;
		}
		Drain::of_site()->run( Reports_Controller::DRAIN_SECONDS );
		$events   = ( new Wpdb_Report_Store( Database::of_site() ) )->latest_events( self::MOST_EVENTS );
		$products = array_filter( array_merge( array_column( $events, 'product_id' ), array_column( $events, 'variation_id' ) ) );
		// One query for all names.
		_prime_post_caches( array_values( array_unique( $products ) ), false, false );
		return new \WP_REST_Response(
			[
				'now'    => self::time( (int) ( microtime( true ) * 1000 ) ),
				'events' => array_map(
					static fn( array $event ): array => [
						'id'      => $event['key'],
						'name'    => $event['name'],
						'at'      => self::time( $event['at'] ),
						'session' => $event['session'],
						'path'    => $event['path'],
						'summary' => (object) self::summary( $event ),
					],
					$events
				),
			]
		);
	}

	/**
	 * @return array<string,int|string>
	 */
	private static function summary( array $event ): array {
		$summary = [];
		$product = $event['variation_id'] ?: $event['product_id'];
		if ( $product ) {
			$title              = html_entity_decode( get_the_title( $product ) ?: get_the_title( $event['product_id'] ), ENT_QUOTES, 'UTF-8' );
			$summary['product'] = '' === $title ? "#{$event['product_id']}" : $title;
		}
		if ( $event['quantity'] ) {
			$summary['quantity'] = $event['quantity'];
		}
		if ( $event['order_id'] ) {
			$summary['order_id'] = $event['order_id'];
		}
		if ( null !== $event['amount'] && '' !== $event['currency'] ) {
			$summary['amount']            = $event['amount'];
			$summary['currency']          = $event['currency'];
			$summary['currency_decimals'] = Money::decimals( $event['currency'] );
		}
		return $summary;
	}

	/** @param int $ms UTC. */
	private static function time( int $ms ): string {
		return gmdate( 'Y-m-d\TH:i:s', intdiv( $ms, 1000 ) ) . sprintf( '.%03dZ', $ms % 1000 );
	}
}
