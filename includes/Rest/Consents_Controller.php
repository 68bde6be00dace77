<?php
declare( strict_types=1 );

namespace Footfall\Rest;

use Footfall\Capabilities;
use Footfall\Ingest\Drain;
use Footfall\Storage\Consent_Codes;
use Footfall\Storage\Consent_Log;
use Footfall\Storage\Consent_Query;
use Footfall\Storage\Consent_Texts;
use Footfall\Storage\Database;

/**
 * GET footfall/v1/consents: the consent log, newest first; GET /consents/texts/{version}: what was asked;
 * DELETE /consents/{id}: forgets a visitor who names the id of the choice.
 */
final class Consents_Controller {
	private const ID        = '[A-Za-z0-9_-]{22}';
	private const MOST_ROWS = 100;

	public static function register(): void {
		$allowed = [ 'permission_callback' => [ Capabilities::class, 'can_manage' ] ];
		register_rest_route(
			'footfall/v1',
			'/consents',
			[
				'methods'  => \WP_REST_Server::READABLE,
				'callback' => [ self::class, 'read' ],
				'args'     => self::filters() + self::pages(),
			] + $allowed
		);
		register_rest_route(
			'footfall/v1',
			'/consents/(?P<id>' . self::ID . ')',
			[
				'methods'  => \WP_REST_Server::DELETABLE,
				'callback' => [ self::class, 'erase' ],
			] + $allowed
		);
		register_rest_route(
			'footfall/v1',
			'/consents/texts/(?P<version>[a-z0-9]{1,16})',
			[
				'methods'  => \WP_REST_Server::READABLE,
				'callback' => [ self::class, 'text' ],
			] + $allowed
		);
		register_rest_route(
			'footfall/v1',
			'/consents/export',
			[
				'methods'  => \WP_REST_Server::READABLE,
				'callback' => [ Consents_Export::class, 'read' ],
				'args'     => self::filters(),
			] + $allowed
		);
	}

	public static function read( \WP_REST_Request $request ): \WP_REST_Response|\WP_Error {
		$query = self::query( $request );
		$error = is_wp_error( $query ) ? $query : Not_Ready::error();
		if ( $error ) {
			return $error;
		}
		Drain::of_site()->run( Reports_Controller::DRAIN_SECONDS );
		$log   = new Consent_Log( Database::of_site() );
		$limit = (int) $request['per_page'];
		$total = $log->count( $query );
		return new \WP_REST_Response(
			[
				'total'    => $total,
				'pages'    => (int) ceil( $total / $limit ),
				'consents' => array_map(
					static fn( array $row ): array => [ 'key' => (string) $row['key'], 'at' => self::time( $row['at'] ) ] + $row,
					$log->find( $query, $limit, $limit * ( (int) $request['page'] - 1 ) )
				),
			]
		);
	}

	public static function erase( \WP_REST_Request $request ): \WP_REST_Response|\WP_Error {
		$error = Not_Ready::error();
		if ( $error ) {
			return $error;
		}
		Drain::of_site()->run( Reports_Controller::DRAIN_SECONDS );
		return new \WP_REST_Response( [ 'erased' => ( new Consent_Log( Database::of_site() ) )->erase( (string) $request['id'] ) ] );
	}

	public static function text( \WP_REST_Request $request ): \WP_REST_Response|\WP_Error {
		$error = Not_Ready::error();
		if ( $error ) {
			return $error;
		}
		$text = ( new Consent_Texts( Database::of_site() ) )->read( (string) $request['version'] );
		return $text
			? new \WP_REST_Response( [ 'first_shown_at' => self::time( $text['first_shown_at'] ), 'texts' => (object) $text['texts'] ] + $text )
			: new \WP_Error( 'footfall_no_such_text', __( 'This site has never shown a text of this version.', 'footfall' ), [ 'status' => 404 ] );
	}

	/** @return Consent_Query|\WP_Error */
	public static function query( \WP_REST_Request $request ): Consent_Query|\WP_Error {
		$from = (string) $request['from'];
		$to   = (string) $request['to'];
		if ( '' !== $from && '' !== $to && $from > $to ) {
			return new \WP_Error( 'rest_invalid_param', __( 'The first day comes after the last one.', 'footfall' ), [ 'status' => 400 ] );
		}
		return new Consent_Query(
			(string) $request['search'],
			(string) $request['how'],
			'' === $from ? 0 : self::midnight( $from ),
			'' === $to ? 0 : self::midnight( "$to +1 day" )
		);
	}

	/** @param int $ms UTC. */
	public static function time( int $ms ): string {
		return gmdate( 'Y-m-d\TH:i:s', intdiv( $ms, 1000 ) ) . sprintf( '.%03dZ', $ms % 1000 );
	}

	/** @return int ms UTC at which the store's day begins. */
	private static function midnight( string $day ): int {
		return 1000 * ( new \DateTimeImmutable( $day, wp_timezone() ) )->getTimestamp();
	}

	/** @return array<string,array<string,mixed>> */
	private static function filters(): array {
		$day = [
			'type'              => 'string',
			'maxLength'         => 10,
			'validate_callback' => [ Reports_Controller::class, 'check_day' ],
		];
		return [
			'search' => [
				'description' => __( 'The number of a choice, as the visitor reads it in the preferences.', 'footfall' ),
				'type'        => 'string',
				'pattern'     => '^' . self::ID . '$',
			],
			'how'    => [
				'description' => __( 'How the choice was made.', 'footfall' ),
				'type'        => 'string',
				'enum'        => array_keys( Consent_Codes::HOW ),
			],
			'from'   => [ 'description' => __( 'First day, in the store’s timezone: YYYY-MM-DD.', 'footfall' ) ] + $day,
			'to'     => [ 'description' => __( 'Last day, included.', 'footfall' ) ] + $day,
		];
	}

	/** @return array<string,array<string,mixed>> */
	private static function pages(): array {
		return [
			'page'     => [
				'description' => __( 'Which page of the list.', 'footfall' ),
				'type'        => 'integer',
				'minimum'     => 1,
				'maximum'     => 100000,
				'default'     => 1,
			],
			'per_page' => [
				'description' => __( 'How many choices a page.', 'footfall' ),
				'type'        => 'integer',
				'minimum'     => 1,
				'maximum'     => self::MOST_ROWS,
				'default'     => 20,
			],
		];
	}
}
