<?php
declare( strict_types=1 );

namespace Footfall\Storage;

/**
 * What the counters table counts, per day of the store. Numbers never change.
 */
final class Metrics {
	/** Sessions that began on the day. */
	public const SESSIONS = 1;

	public const PAGE_VIEWS = 2;

	/** Events that were left out; the dimension is the reason. */
	public const EXCLUDED = 3;

	/** Sessions with 10 visible seconds, two page views or a step beyond the product, by the day they began; the others bounced. */
	public const ENGAGED = 4;

	/**
	 * Sessions that reached at least this step of the funnel (2 product, 3 cart, 4 checkout, 5 order),
	 * by the day they began. Step 1 is SESSIONS.
	 *
	 * @param int $step 2 to 5.
	 */
	public static function reached( int $step ): int {
		return 10 + $step;
	}
}
