<?php
declare( strict_types=1 );

namespace Footfall\Rest;

use Footfall\Capabilities;
use Footfall\Counts\History;
use Footfall\Ingest\Client_Address;
use Footfall\Ingest\Collection_Problems;
use Footfall\Ingest\Delivery;
use Footfall\Orders\Backfill;
use Footfall\Orders\Reconciliation;
use Footfall\Plugin;
use Footfall\Problem_Log;
use Footfall\Settings;

/**
 * GET footfall/v1/status, POST footfall/v1/confirm, POST footfall/v1/check.
 */
final class Status_Controller {
	public static function register(): void {
		$may_manage = [ Capabilities::class, 'can_manage' ];
		$routes     = [
			'/status'  => [ \WP_REST_Server::READABLE, 'read', [ Capabilities::class, 'can_read' ] ],
			'/confirm' => [ \WP_REST_Server::CREATABLE, 'confirm', $may_manage ],
			'/check'   => [ \WP_REST_Server::CREATABLE, 'check', $may_manage ],
		];
		foreach ( $routes as $route => [ $methods, $callback, $permission ] ) {
			register_rest_route(
				'footfall/v1',
				$route,
				[
					'methods'             => $methods,
					'callback'            => [ self::class, $callback ],
					'permission_callback' => $permission,
				]
			);
		}
	}

	public static function read(): \WP_REST_Response {
		self::look_for_proxy();
		return new \WP_REST_Response(
			[
				'confirmed'      => Settings::is_confirmed(),
				'recording'      => Settings::is_recording(),
				'delivery'       => Delivery::current(),
				'last_drain_at'  => self::time( (int) get_option( 'footfall_last_drain_at', 0 ) ),
				'last_event_at'  => self::time( (int) get_option( 'footfall_last_event_at', 0 ) ),
				'woocommerce'    => Plugin::has_woocommerce(),
				'backfill'       => Backfill::progress(),
				'recount'        => History::progress(),
				'reconciliation' => self::reconciliation(),
				'dropped_events' => Collection_Problems::dropped_events(),
				'problems'       => [ ...Collection_Problems::now(), ...self::logged() ],
			]
		);
	}

	/** @return array<int,array{code:string,message:string}> */
	private static function logged(): array {
		return array_map(
			static fn( array $problem ): array => [
				'code'    => $problem['code'],
				'message' => self::explain( $problem ),
			],
			array_slice( Problem_Log::recent(), 0, 10 )
		);
	}

	/** The owner says yes: recording begins. */
	public static function confirm(): \WP_REST_Response {
		Settings::confirm();
		Backfill::announce();
		if ( 'none' === Delivery::current()['way'] ) {
			Delivery::check(); // Recording was switched on before, so no setting has changed now.
		}
		return self::read();
	}

	/** Asks again by which way events can come in. */
	public static function check(): \WP_REST_Response {
		Delivery::check( true );
		return self::read();
	}

	/** The owner comes the way that shoppers come: an unknown proxy shows in this very request. */
	private static function look_for_proxy(): void {
		/** This filter is documented in includes/Ingest/Runtime_Config.php. */
		$taken = Client_Address::of( $_SERVER, (string) apply_filters( 'footfall_client_address_header', '' ) );
		foreach ( [ 'HTTP_CF_CONNECTING_IP', 'HTTP_X_FORWARDED_FOR' ] as $header ) {
			$said = trim( explode( ',', (string) ( $_SERVER[ $header ] ?? '' ) )[0] );
			if ( false !== filter_var( $said, FILTER_VALIDATE_IP ) && $said !== $taken ) {
				Problem_Log::add( 'proxy', __( 'This site seems to stand behind a proxy whose address is taken for that of all visitors. Name the header in which the proxy says theirs by the filter footfall_client_address_header (see the README).', 'footfall' ) );
				return;
			}
		}
	}

	/** What a problem means and what to do; the log itself is written where nothing can be translated. */
	private static function explain( array $problem ): string {
		return match ( $problem['code'] ) {
			/* translators: %s: technical detail, in English. */
			'unwritable' => sprintf( __( 'Events could not be stored. Check that the disk has room, that PHP may write into the uploads folder, and under WooCommerce → Status → Scheduled Actions that footfall_drain runs. Detail: %s', 'footfall' ), $problem['message'] ),
			'ledger' => sprintf(
				/* translators: %s: number of orders. */
				_n(
					'%s order was not in the ledger as WooCommerce has it, and was put right. If this stays, another plugin changes orders past WooCommerce, or requests of the shop are cut off.',
					'%s orders were not in the ledger as WooCommerce has them, and were put right. If this stays, another plugin changes orders past WooCommerce, or requests of the shop are cut off.',
					(int) $problem['message'],
					'footfall'
				),
				number_format_i18n( (int) $problem['message'] )
			),
			/* translators: %s: technical detail, in English. */
			'exception' => sprintf( __( 'Something went wrong inside Footfall; the shop went on without it. If it stays, report it with this detail: %s', 'footfall' ), $problem['message'] ),
			default => $problem['message'],
		};
	}

	/** @return array{finished_at:?string,orders:int,repaired:int,moved:int,differences:array<int,array<string,int|string>>}|null */
	private static function reconciliation(): ?array {
		$last = Reconciliation::last();
		return $last ? [ 'finished_at' => self::time( $last['finished_at'] ) ] + $last : null;
	}

	private static function time( int $seconds ): ?string {
		return $seconds > 0 ? gmdate( 'Y-m-d\TH:i:s\Z', $seconds ) : null;
	}
}
