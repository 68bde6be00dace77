<?php
declare( strict_types=1 );

namespace Footfall\Rest;

use Footfall\Capabilities;
use Footfall\Counts\Periods;
use Footfall\Counts\Recount;
use Footfall\Counts\Report_Days;
use Footfall\Ingest\Drain;
use Footfall\Storage\Consent_Counts;
use Footfall\Storage\Consent_Texts;
use Footfall\Storage\Database;
use Footfall\Storage\Wpdb_Count_Reader;
use Footfall\Storage\Wpdb_Name_Reader;
use Footfall\Storage\Wpdb_Stale_Store;

/**
 * GET footfall/v1/reports/overview, /reports/breakdown, /reports/hours and /reports/consent.
 */
final class Reports_Controller {
	/** How long a report may wait for the buffer, seconds. */
	public const DRAIN_SECONDS = 2.0;

	/** And for what is to be counted anew. */
	private const RECOUNT_SECONDS = 1.0;

	private const MAX_DAYS   = 366;
	private const MAX_ITEMS  = 100;
	private const MAX_OFFSET = 1000000;

	public static function register(): void {
		$routes = [
			'/reports/overview'  => [ 'overview', [] ],
			'/reports/breakdown' => [ 'breakdown', self::of_breakdown() ],
			'/reports/hours'     => [ 'hours', [] ],
			'/reports/consent'   => [ 'consent', [] ],
		];
		foreach ( $routes as $route => [ $callback, $args ] ) {
			register_rest_route(
				'footfall/v1',
				$route,
				[
					'methods'             => \WP_REST_Server::READABLE,
					'callback'            => [ self::class, $callback ],
					'permission_callback' => [ Capabilities::class, 'can_read' ],
					'args'                => [
						'from' => self::day( __( 'First day, in the store’s timezone: YYYY-MM-DD.', 'footfall' ) ),
						'to'   => self::day( __( 'Last day, included.', 'footfall' ) ),
					] + $args,
				]
			);
		}
	}

	public static function overview( \WP_REST_Request $request ): \WP_REST_Response|\WP_Error {
		return self::answer( $request, self::MAX_DAYS, static fn( Report_Days $days ): array => ( new Overview( self::counts(), self::currency(), wp_timezone_string() ) )->of( $days ) );
	}

	public static function breakdown( \WP_REST_Request $request ): \WP_REST_Response|\WP_Error {
		$breakdown = new Breakdown( self::counts(), new Wpdb_Name_Reader( Database::of_site() ), wp_timezone_string() );
		return self::answer(
			$request,
			self::MAX_DAYS,
			static fn( Report_Days $days ): array => $breakdown->of( $request['by'], $days, (int) $request['limit'], (int) $request['offset'], $request['touch'], $request['sort'] )
		);
	}

	public static function hours( \WP_REST_Request $request ): \WP_REST_Response|\WP_Error {
		$hours = new Hours_Report( self::counts(), Periods::of_site(), self::currency(), wp_timezone_string() );
		return self::answer( $request, Recount::DAYS_WITH_HOURS, [ $hours, 'of' ] );
	}

	public static function consent( \WP_REST_Request $request ): \WP_REST_Response|\WP_Error {
		$report = new Consent_Report( self::consent_counts(), new Consent_Texts( Database::of_site() ), wp_timezone_string() );
		return self::answer( $request, self::MAX_DAYS, [ $report, 'of' ] );
	}

	/**
	 * Each report says how many are not in it.
	 *
	 * @param callable(Report_Days): array<string,mixed> $report
	 */
	private static function answer( \WP_REST_Request $request, int $most_days, callable $report ): \WP_REST_Response|\WP_Error {
		$from  = (string) $request['from'];
		$to    = (string) $request['to'];
		$error = self::check_range( $from, $to, $most_days ) ?? Not_Ready::error();
		if ( $error ) {
			return $error;
		}
		Drain::of_site()->run( self::DRAIN_SECONDS );
		Recount::of_site()->run( self::RECOUNT_SECONDS, $from, $to );
		$days = Report_Days::of( $from, $to, new Wpdb_Stale_Store( Database::of_site() ), Periods::of_site() );
		return new \WP_REST_Response( $report( $days ) + [ 'declined' => ( new Declined( self::consent_counts() ) )->of( $from, $to ) ] );
	}

	private static function consent_counts(): Consent_Counts {
		return new Consent_Counts( Database::of_site() );
	}

	private static function counts(): Wpdb_Count_Reader {
		return new Wpdb_Count_Reader( Database::of_site() );
	}

	private static function currency(): string {
		return function_exists( 'get_woocommerce_currency' ) ? get_woocommerce_currency() : 'USD';
	}

	/**
	 * @param mixed $value
	 * @return true|\WP_Error
	 */
	public static function check_day( mixed $value, \WP_REST_Request $request, string $name ): bool|\WP_Error {
		$parts = is_string( $value ) && preg_match( '/\A(\d{4})-(\d{2})-(\d{2})\z/', $value, $found ) ? $found : null;
		if ( ! $parts || (int) $parts[1] < 2000 || ! checkdate( (int) $parts[2], (int) $parts[3], (int) $parts[1] ) ) {
			/* translators: %s: name of a parameter */
			return new \WP_Error( 'rest_invalid_param', sprintf( __( '%s is no day. Give it as YYYY-MM-DD.', 'footfall' ), $name ) );
		}
		return true;
	}

	private static function check_range( string $from, string $to, int $most ): ?\WP_Error {
		$days = Report_Days::number( $from, $to );
		if ( $days >= 1 && $days <= $most ) {
			return null;
		}
		$message = $days < 1
			? __( 'The first day comes after the last one.', 'footfall' )
			/* translators: %d: number of days */
			: sprintf( __( 'A report covers at most %d days.', 'footfall' ), $most );
		return new \WP_Error(
			'rest_invalid_param',
			$message,
			[
				'status' => 400,
				'params' => [ 'to' => $message ],
			]
		);
	}

	private static function day( string $description ): array {
		return [
			'description'       => $description,
			'type'              => 'string',
			'required'          => true,
			'maxLength'         => 10,
			'validate_callback' => [ self::class, 'check_day' ],
		];
	}
	/** @return array<string,array<string,mixed>> */
	private static function of_breakdown(): array {
		return [
			'by'     => [
				'description' => __( 'What the figures are broken down by.', 'footfall' ),
				'type'        => 'string',
				'required'    => true,
				'enum'        => Breakdown::BY,
			],
			'limit'  => [
				'description' => __( 'How many items.', 'footfall' ),
				'type'        => 'integer',
				'minimum'     => 1,
				'maximum'     => self::MAX_ITEMS,
				'default'     => 20,
			],
			'offset' => [
				'description' => __( 'How many items to leave out before.', 'footfall' ),
				'type'        => 'integer',
				'minimum'     => 0,
				'maximum'     => self::MAX_OFFSET,
				'default'     => 0,
			],
			'touch'  => [
				'description' => __( 'The visit to which an order is put down, of those that had a source.', 'footfall' ),
				'type'        => 'string',
				'enum'        => [ 'last', 'first' ],
				'default'     => 'last',
			],
			'sort'   => [
				'description' => __( 'What the first items have the most of.', 'footfall' ),
				'type'        => 'string',
				'enum'        => [ 'visits', 'orders' ],
				'default'     => 'visits',
			],
		];
	}
}
