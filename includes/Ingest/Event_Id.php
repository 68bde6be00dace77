<?php
declare( strict_types=1 );

namespace Footfall\Ingest;

/**
 * Ids of events that the server makes: UUIDs of version 7 (RFC 9562), as the browser's are
 * (assets/tracker/new-event-id.ts).
 */
final class Event_Id {
	/** @param int $now ms UTC. */
	public static function at( int $now ): string {
		$ms = sprintf( '%012x', $now );
		return substr( $ms, 0, 8 ) . '-' . substr( $ms, 8 ) . '-7' . substr( wp_generate_uuid4(), 15 );
	}
}
