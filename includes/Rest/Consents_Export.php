<?php
declare( strict_types=1 );

namespace Footfall\Rest;

use Footfall\Ingest\Drain;
use Footfall\Storage\Consent_Codes;
use Footfall\Storage\Consent_Log;
use Footfall\Storage\Consent_Query;
use Footfall\Storage\Database;

/**
 * GET footfall/v1/consents/export: the consent log as a table for spreadsheets and for whoever asks for
 * proof. It is written out piece by piece: three years of a busy shop do not fit into memory.
 */
final class Consents_Export {
	private const ROWS_AT_ONCE = 2000;

	private const COLUMNS = [ 'id', 'time_utc', 'how', 'first', 'preferences', 'statistics-anonymous', 'statistics', 'marketing', 'services', 'signal', 'rule', 'layout', 'text', 'language', 'page' ];

	private static ?Consent_Query $query = null;

	public static function read( \WP_REST_Request $request ): \WP_REST_Response|\WP_Error {
		$query = Consents_Controller::query( $request );
		$error = is_wp_error( $query ) ? $query : Not_Ready::error();
		if ( $error ) {
			return $error;
		}
		Drain::of_site()->run( Reports_Controller::DRAIN_SECONDS );
		self::$query = $query;
		$response    = new \WP_REST_Response();
		$response->header( 'Content-Type', 'text/csv; charset=utf-8' );
		$response->header( 'Content-Disposition', 'attachment; filename="consents-' . wp_date( 'Y-m-d' ) . '.csv"' );
		$response->header( 'Cache-Control', 'no-store' );
		return $response;
	}

	/**
	 * On rest_pre_serve_request: WordPress would write JSON.
	 *
	 * @param mixed $served
	 * @param mixed $response
	 * @return mixed
	 */
	public static function serve( mixed $served, mixed $response ): mixed {
		$query       = self::$query;
		self::$query = null;
		if ( $served || ! $query || ! $response instanceof \WP_REST_Response || $response->is_error() ) {
			return $served;
		}
		$out = fopen( 'php://output', 'wb' );
		self::write( $out, new Consent_Log( Database::of_site() ), $query );
		fclose( $out );
		return true;
	}

	/**
	 * @param resource $out
	 * @param int      $at_once Rows that are in memory at a time.
	 */
	public static function write( $out, Consent_Log $log, Consent_Query $query, int $at_once = self::ROWS_AT_ONCE ): void {
		// Without it, Excel takes UTF-8 for the system's old encoding.
		fwrite( $out, "\xEF\xBB\xBF" );
		fputcsv( $out, self::COLUMNS, ',', '"', '' );
		do {
			$rows = $log->find( $query, $at_once );
			foreach ( $rows as $row ) {
				fputcsv( $out, array_map( [ self::class, 'cell' ], self::cells( $row ) ), ',', '"', '' );
			}
			$last  = end( $rows );
			$query = $last ? $query->after( $last['at'], $last['key'] ) : $query;
		} while ( count( $rows ) === $at_once );
	}

	/** @return string[] */
	private static function cells( array $row ): array {
		$allowed = array_map(
			static fn( string $category ): string => in_array( $category, $row['allowed'], true ) ? 'allow' : 'deny',
			array_keys( Consent_Codes::CATEGORIES )
		);
		return [
			$row['id'],
			Consents_Controller::time( $row['at'] ),
			$row['how'],
			$row['first'] ? '1' : '0',
			...$allowed,
			implode( ' ', $row['services'] ),
			$row['signal'],
			$row['rule'],
			$row['layout'],
			$row['text'],
			$row['language'],
			$row['path'],
		];
	}

	/** What came from a browser must not become a formula. */
	private static function cell( string $text ): string {
		return 1 === preg_match( '/\A[=+\-@\t\r]/', $text ) ? "'$text" : $text;
	}
}
