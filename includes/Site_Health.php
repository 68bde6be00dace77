<?php
declare( strict_types=1 );

namespace Footfall;

use Footfall\Ingest\Collection_Problems;
use Footfall\Ingest\Delivery;
use Footfall\Ingest\Site_Buffer;

/**
 * Footfall on Tools → Site Health: whether visits are recorded, by which way and why, and what to do.
 */
final class Site_Health {
	private const TEST = 'footfall_collection';

	private const CRITICAL = [ 'stalled', 'full', 'readable' ];

	/**
	 * On site_status_tests.
	 *
	 * @param mixed $tests
	 * @return mixed
	 */
	public static function add_test( mixed $tests ): mixed {
		if ( is_array( $tests ) ) {
			$tests['direct'][ self::TEST ] = [
				'label' => __( 'Recording of visits', 'footfall' ),
				'test'  => [ self::class, 'test' ],
			];
		}
		return $tests;
	}

	/**
	 * WordPress calls it directly, so it guards itself.
	 *
	 * @return array<string,mixed> As Site Health wants it.
	 */
	public static function test(): array {
		try {
			return self::result();
		} catch ( \Throwable $problem ) {
			Problem_Log::add_throwable( $problem );
			return self::as_result( 'recommended', __( 'Footfall could not find out whether visits are recorded', 'footfall' ), [ $problem->getMessage() ] );
		}
	}

	private static function result(): array {
		if ( ! Settings::is_recording() ) {
			return self::as_result( 'good', __( 'Footfall does not record visits', 'footfall' ), [ __( 'Recording is switched off in the settings, or has not been started yet.', 'footfall' ) ] );
		}
		$delivery = Delivery::current();
		$problems = Collection_Problems::with_schedule();
		$texts    = [ ...array_column( $problems, 'message' ), self::way( $delivery['way'], $delivery['buffer'] ), $delivery['reason'] ];
		if ( Delivery::NONE === $delivery['way'] ) {
			return self::as_result( 'critical', __( 'Visits cannot be recorded', 'footfall' ), $texts );
		}
		if ( array_intersect( self::CRITICAL, array_column( $problems, 'code' ) ) ) {
			return self::as_result( 'critical', __( 'The recording of visits needs your attention', 'footfall' ), $texts );
		}
		if ( $problems ) {
			return self::as_result( 'recommended', __( 'Some visits were not recorded', 'footfall' ), $texts );
		}
		return Delivery::DIRECT === $delivery['way']
			? self::as_result( 'good', __( 'Visits are recorded in the quickest way', 'footfall' ), $texts )
			: self::as_result( 'recommended', __( 'Visits could be recorded in a quicker way', 'footfall' ), $texts );
	}

	/** @return string A sentence: the way, and where events wait. */
	public static function way( string $way, string $buffer ): string {
		$where = Site_Buffer::DATABASE === $buffer ? __( 'they wait in the database', 'footfall' ) : __( 'they wait in a file', 'footfall' );
		return match ( $way ) {
			/* translators: %s: they wait in a file, or: in the database. */
			Delivery::DIRECT => sprintf( __( 'Events arrive by the direct file, without starting WordPress; %s until they are counted.', 'footfall' ), $where ),
			/* translators: %s: they wait in a file, or: in the database. */
			Delivery::REST => sprintf( __( 'Events arrive by the REST API; %s until they are counted.', 'footfall' ), $where ),
			/* translators: %s: they wait in a file, or: in the database. */
			Delivery::REST_PLAIN => sprintf( __( 'Events arrive by the plain address of the REST API; %s until they are counted.', 'footfall' ), $where ),
			default => __( 'Events cannot arrive just now.', 'footfall' ),
		};
	}

	/**
	 * @param string   $status good, recommended or critical.
	 * @param string[] $texts
	 * @return array<string,mixed>
	 */
	private static function as_result( string $status, string $label, array $texts ): array {
		return [
			'label'       => $label,
			'status'      => $status,
			'badge'       => [
				'label' => __( 'Footfall', 'footfall' ),
				'color' => 'blue',
			],
			'description' => implode( '', array_map( static fn( string $text ): string => '<p>' . esc_html( $text ) . '</p>', $texts ) ),
			'actions'     => sprintf( '<p><a href="%s">%s</a></p>', esc_url( Admin_Page::url( 'settings' ) ), esc_html__( 'Open Footfall’s settings, where you can check again', 'footfall' ) ),
			'test'        => self::TEST,
		];
	}
}
