<?php
declare( strict_types=1 );

namespace Footfall\Privacy;

use Footfall\Counts\Periods;
use Footfall\Ingest\Drain;
use Footfall\Ingest\Stale_Hours;
use Footfall\Storage\Database;
use Footfall\Storage\Migrations;
use Footfall\Storage\Person_Store;
use Footfall\Storage\Visitor_Sets;
use Footfall\Storage\Wpdb_Ledger_Store;
use Footfall\Storage\Wpdb_Report_Store;
use Footfall\Storage\Wpdb_Stale_Store;

/**
 * What WordPress's tools for personal data (Tools → Export and Erase Personal Data) ask Footfall about
 * an e-mail address. Footfall knows none: only the person's orders lead to visits, and nothing at all
 * leads to the consent log. That is said to whoever asks.
 */
final class Personal_Data {
	private const SESSIONS_A_PAGE   = 20;
	private const EVENTS_OF_SESSION = 500;
	private const DRAIN_SECONDS     = 5.0;

	/**
	 * On wp_privacy_personal_data_exporters.
	 *
	 * @param mixed $exporters
	 * @return mixed
	 */
	public static function add_exporter( mixed $exporters ): mixed {
		return self::add( $exporters, [ 'callback' => [ self::class, 'export' ], 'exporter_friendly_name' => __( 'Footfall', 'footfall' ) ] );
	}

	/**
	 * On wp_privacy_personal_data_erasers.
	 *
	 * @param mixed $erasers
	 * @return mixed
	 */
	public static function add_eraser( mixed $erasers ): mixed {
		return self::add( $erasers, [ 'callback' => [ self::class, 'erase' ], 'eraser_friendly_name' => __( 'Footfall', 'footfall' ) ] );
	}

	/**
	 * @param string $email
	 * @param int    $page  From 1.
	 * @return array{data:array<int,array<string,mixed>>,done:bool}
	 */
	public static function export( string $email, int $page = 1 ): array {
		$items = 1 === $page ? [ self::about_consent() ] : [];
		if ( Migrations::needed() ) {
			return [ 'data' => $items, 'done' => true ];
		}
		$database = Database::of_site();
		$store    = new Person_Store( $database );
		$reports  = new Wpdb_Report_Store( $database );
		$sessions = $store->sessions_of( self::orders_of( $email ) );
		foreach ( $store->describe( array_slice( $sessions, self::SESSIONS_A_PAGE * ( $page - 1 ), self::SESSIONS_A_PAGE ) ) as $session ) {
			$items[] = self::visit( $session, $reports->events_of( 'session', $session['session'], 0, self::EVENTS_OF_SESSION ) );
		}
		return [
			'data' => $items,
			'done' => count( $sessions ) <= self::SESSIONS_A_PAGE * $page,
		];
	}

	/**
	 * @return array{items_removed:bool,items_retained:bool,messages:string[],done:bool}
	 */
	public static function erase( string $email ): array {
		$removed = false;
		if ( ! Migrations::needed() ) {
			Drain::of_site()->run( self::DRAIN_SECONDS ); // What waits would lead to the visits again.
			$database = Database::of_site();
			$store    = new Person_Store( $database );
			$orders   = self::orders_of( $email );
			$sessions = $store->sessions_of( $orders );
			$removed  = [] !== $sessions;
			if ( $removed ) {
				$hours  = new Stale_Hours( Periods::of_site() );
				$visits = $store->moments( $sessions );
				$database->transaction(
					static function () use ( $database, $store, $orders, $sessions, $hours, $visits ): void {
						$store->unlink( $sessions, $orders );
						$hours->add_moments( $visits );
						$hours->add_moments( ( new Wpdb_Ledger_Store( $database ) )->moments( $orders ) );
						( new Wpdb_Stale_Store( $database ) )->mark( $hours->all() );
					}
				);
				// Whoever counted these days meanwhile is done, and whoever counts them from now on finds nobody.
				( new Visitor_Sets( $database ) )->forget( array_values( array_unique( array_column( $visits, 1 ) ) ) );
			}
		}
		return [
			'items_removed'  => $removed,
			'items_retained' => false,
			'messages'       => [ self::consent_text() ],
			'done'           => true,
		];
	}

	private static function add( mixed $tools, array $tool ): mixed {
		return is_array( $tools ) ? $tools + [ 'footfall' => $tool ] : $tools;
	}

	/** @return int[] */
	private static function orders_of( string $email ): array {
		if ( ! function_exists( 'wc_get_orders' ) || '' === $email ) {
			return [];
		}
		$user   = get_user_by( 'email', $email );
		$orders = wc_get_orders(
			[
				'customer' => $user ? [ $email, (int) $user->ID ] : [ $email ],
				'type'     => 'shop_order',
				'status'   => 'any',
				'limit'    => -1,
				'return'   => 'ids',
			]
		);
		return array_map( 'intval', (array) $orders );
	}

	/** @return array<string,mixed> */
	private static function about_consent(): array {
		return [
			'group_id'    => 'footfall-consent',
			'group_label' => __( 'Consent', 'footfall' ),
			'item_id'     => 'footfall-consent',
			'data'        => [
				[
					'name'  => __( 'Consent log', 'footfall' ),
					'value' => self::consent_text(),
				],
			],
		];
	}

	private static function consent_text(): string {
		return __( 'Choices about consent are kept under a random number that only the visitor’s own browser has, without name, address or visit, so they cannot be found by an e-mail address. The number stands in the cookie preferences of the site: with it, they can be looked up and deleted under Footfall → Consent.', 'footfall' );
	}

	/** @return array<string,mixed> */
	private static function visit( array $session, array $events ): array {
		$facts = [
			__( 'Begun', 'footfall' )        => self::time( $session['started_at'] ),
			__( 'First page', 'footfall' )   => $session['landing_page'],
			__( 'Came from', 'footfall' )    => $session['source'],
			__( 'Device', 'footfall' )       => implode( ', ', array_filter( [ $session['device'], $session['browser'], $session['os'] ] ) ),
			__( 'Language', 'footfall' )     => $session['language'],
			__( 'Country', 'footfall' )      => $session['country'],
			__( 'What was done', 'footfall' ) => implode(
				'<br>',
				array_map( static fn( array $event ): string => esc_html( self::time( $event['at'] ) . " {$event['name']} {$event['path']}" ), $events )
			),
		];
		$data  = [];
		foreach ( array_filter( $facts ) as $name => $value ) {
			$data[] = compact( 'name', 'value' );
		}
		return [
			'group_id'          => 'footfall-visits',
			'group_label'       => __( 'Visits', 'footfall' ),
			'group_description' => __( 'Visits to the shop that led to an order, and others of the same browser.', 'footfall' ),
			'item_id'           => "footfall-visit-{$session['session']}",
			'data'              => $data,
		];
	}

	/** @param int $ms UTC. */
	private static function time( int $ms ): string {
		return (string) wp_date( 'Y-m-d H:i:s', intdiv( $ms, 1000 ) );
	}
}
