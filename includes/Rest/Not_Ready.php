<?php
declare( strict_types=1 );

namespace Footfall\Rest;

use Footfall\Storage\Migrations;

/**
 * What a report answers while an update has still to change the tables that it reads.
 */
final class Not_Ready {
	private const RETRY_SECONDS = '30';

	/** @return \WP_Error|null 503; null when the tables are as they should be. */
	public static function error(): ?\WP_Error {
		if ( ! Migrations::needed() ) {
			return null;
		}
		header( 'Retry-After: ' . self::RETRY_SECONDS );
		return new \WP_Error(
			'footfall_updating',
			__( 'Footfall’s tables are being brought up to date in the background. Events are kept meanwhile; look again in a minute. If this stays, run “wp footfall status” or see Tools → Site Health.', 'footfall' ),
			[ 'status' => 503 ]
		);
	}
}
