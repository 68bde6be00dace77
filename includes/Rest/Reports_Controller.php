<?php
declare( strict_types=1 );

namespace Footfall\Rest;

use Footfall\Capabilities;
use Footfall\Ingest\Drain;
use Footfall\Storage\Database;
use Footfall\Storage\Wpdb_Report_Store;

/**
 * GET footfall/v1/reports/overview.
 */
final class Reports_Controller {
	/** How long a report may wait for the buffer, seconds. */
	public const DRAIN_SECONDS = 2.0;

	private const MAX_DAYS = 366;

	public static function register(): void {
		register_rest_route(
			'footfall/v1',
			'/reports/overview',
			[
				'methods'             => \WP_REST_Server::READABLE,
				'callback'            => [ self::class, 'overview' ],
				'permission_callback' => [ Capabilities::class, 'can_read' ],
				'args'                => [
					'from' => self::day( __( 'First day, in the store’s timezone: YYYY-MM-DD.', 'footfall' ) ),
					'to'   => self::day( __( 'Last day, included.', 'footfall' ) ),
				],
			]
		);
	}

	public static function overview( \WP_REST_Request $request ): \WP_REST_Response|\WP_Error {
		$from  = (string) $request['from'];
		$to    = (string) $request['to'];
		$range = self::check_range( $from, $to );
		if ( is_wp_error( $range ) ) {
			return $range;
		}
		Drain::of_site()->run( self::DRAIN_SECONDS );
		$currency = function_exists( 'get_woocommerce_currency' ) ? get_woocommerce_currency() : 'USD';
		$overview = new Overview( new Wpdb_Report_Store( Database::of_site() ), $currency, wp_timezone_string() );
		return new \WP_REST_Response( $overview->of( $from, $to ) );
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

	private static function check_range( string $from, string $to ): ?\WP_Error {
		$days = (int) ( new \DateTimeImmutable( "$from UTC" ) )->diff( new \DateTimeImmutable( "$to UTC" ) )->format( '%r%a' ) + 1;
		if ( $days >= 1 && $days <= self::MAX_DAYS ) {
			return null;
		}
		$message = $days < 1
			? __( 'The first day comes after the last one.', 'footfall' )
			/* translators: %d: number of days */
			: sprintf( __( 'A report covers at most %d days.', 'footfall' ), self::MAX_DAYS );
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
}
