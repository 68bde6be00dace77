<?php
declare( strict_types=1 );

namespace Footfall\Rest;

use Footfall\Capabilities;
use Footfall\Ingest\Drain;
use Footfall\Ingest\Runtime_Config;
use Footfall\Ingest\Visitor_Key;
use Footfall\Orders\Order_Event_Properties;
use Footfall\Storage\Database;
use Footfall\Storage\Report_Store;
use Footfall\Storage\Wpdb_Report_Store;

/**
 * GET footfall/v1/events: what was recorded of one session, visitor, campaign or order, event by
 * event, oldest first. Whoever wants more than a page asks again from the last event's time.
 */
final class Events_Controller {
	public const MOST_EVENTS = 1000;

	/** One of them says whose events. */
	private const OF = [ 'session', 'visitor', 'campaign', 'order' ];

	public static function register(): void {
		register_rest_route(
			'footfall/v1',
			'/events',
			[
				[
					'methods'             => \WP_REST_Server::READABLE,
					'callback'            => [ self::class, 'read' ],
					'permission_callback' => [ Capabilities::class, 'can_read' ],
					'args'                => self::parameters(),
				],
				'schema' => [ self::class, 'schema' ],
			]
		);
	}

	public static function read( \WP_REST_Request $request ): \WP_REST_Response|\WP_Error {
		$since = strtotime( (string) $request['since'] );
		$given = array_values( array_filter( self::OF, static fn( string $name ): bool => null !== $request[ $name ] ) );
		if ( 1 !== count( $given ) ) {
			return new \WP_Error(
				'rest_invalid_param',
				__( 'Say whose events: give exactly one of session, visitor, campaign and order.', 'footfall' ),
				[ 'status' => 400 ]
			);
		}
		[ $of ] = $given;
		$whose  = $request[ $of ];
		if ( 'visitor' === $of ) {
			$whose = Visitor_Key::from_uuid( strtolower( (string) $whose ), Runtime_Config::site_key() );
		}
		$error = Not_Ready::error();
		if ( $error ) {
			return $error;
		}
		Drain::of_site()->run( Reports_Controller::DRAIN_SECONDS );
		return new \WP_REST_Response( self::page( new Wpdb_Report_Store( Database::of_site() ), $of, $whose, 1000 * (int) $since ) );
	}

	/**
	 * @param Report_Store $store
	 * @param string       $of    session, visitor (its key), campaign or order.
	 * @param int|string   $whose
	 * @param int          $since ms UTC, included.
	 * @return array{events:array<int,array<string,mixed>>,more:bool}
	 */
	public static function page( Report_Store $store, string $of, int|string $whose, int $since ): array {
		$events = $store->events_of( $of, $whose, $since, self::MOST_EVENTS + 1 );
		return [
			'events' => array_map( [ self::class, 'event' ], array_slice( $events, 0, self::MOST_EVENTS ) ),
			'more'   => count( $events ) > self::MOST_EVENTS,
		];
	}

	private static function event( array $event ): array {
		static $of_orders = null;
		$of_orders     ??= Order_Event_Properties::of_site();
		$event['props'] += $of_orders->of( $event );
		$at              = intdiv( $event['at'], 1000 );
		return [
			'id'    => $event['key'],
			'at'    => gmdate( 'Y-m-d\TH:i:s', $at ) . sprintf( '.%03dZ', $event['at'] % 1000 ),
			'props' => (object) $event['props'],
		] + array_diff_key( $event, [ 'key' => 0 ] );
	}

	private static function parameters(): array {
		return [
			'since'    => [
				'description' => __( 'Events from this moment on, for example 2026-11-21T08:00:00Z.', 'footfall' ),
				'type'        => 'string',
				'format'      => 'date-time',
				'required'    => true,
				'maxLength'   => 40,
			],
			'session'  => [
				'description' => __( 'Number of a session.', 'footfall' ),
				'type'        => 'integer',
				'minimum'     => 1,
			],
			'visitor'  => [
				'description' => __( 'A visitor’s random id, as in the cookie footfall_visitor.', 'footfall' ),
				'type'        => 'string',
				'format'      => 'uuid',
				'maxLength'   => 36,
			],
			'campaign' => [
				'description' => __( 'Campaign (utm_campaign) that sessions came from.', 'footfall' ),
				'type'        => 'string',
				'minLength'   => 1,
				'maxLength'   => 150,
			],
			'order'    => [
				'description' => __( 'Number of an order.', 'footfall' ),
				'type'        => 'integer',
				'minimum'     => 1,
			],
		];
	}

	public static function schema(): array {
		$number = [ 'type' => [ 'integer', 'null' ] ];
		$text   = [ 'type' => 'string' ];
		return [
			'$schema'    => 'http://json-schema.org/draft-04/schema#',
			'title'      => 'footfall-events',
			'type'       => 'object',
			'properties' => [
				'events' => [
					'type'  => 'array',
					'items' => [
						'type'       => 'object',
						'properties' => [
							'id'           => $text,
							'name'         => $text,
							'at'           => $text + [ 'format' => 'date-time' ],
							'session'      => $number,
							'path'         => $text,
							'product_id'   => $number,
							'variation_id' => $number,
							'quantity'     => $number,
							'order_id'     => $number,
							'amount'       => $number,
							'currency'     => $text,
							'props'        => [ 'type' => 'object' ],
						],
					],
				],
				'more'   => [ 'type' => 'boolean' ],
			],
		];
	}
}
