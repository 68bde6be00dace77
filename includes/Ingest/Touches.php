<?php
declare( strict_types=1 );

namespace Footfall\Ingest;

/**
 * What brought a visitor: the source of the first session that is known of (first touch), and the source
 * of the latest session that was not direct (last touch). Pure.
 */
final class Touches {
	/** How far back a last touch may lie. */
	private const LAST_MS = 90 * 86400000;

	/**
	 * @param array<int,array{started_at:int,source_id:?int}> $sessions All of one visitor, by id.
	 * @return array<int,array{0:?int,1:?int}> First and last source by session; null is a direct visit.
	 */
	public static function of( array $sessions ): array {
		$ids = array_keys( $sessions );
		usort( $ids, static fn( int $a, int $b ): int => [ $sessions[ $a ]['started_at'], $a ] <=> [ $sessions[ $b ]['started_at'], $b ] );
		$touches = [];
		$first   = $ids ? $sessions[ $ids[0] ]['source_id'] : null;
		$last    = null;
		$last_at = 0;
		foreach ( $ids as $id ) {
			$session = $sessions[ $id ];
			if ( null !== $session['source_id'] ) {
				$last    = $session['source_id'];
				$last_at = $session['started_at'];
			}
			$touches[ $id ] = [ $first, $session['started_at'] - $last_at <= self::LAST_MS ? $last : null ];
		}
		return $touches;
	}
}
