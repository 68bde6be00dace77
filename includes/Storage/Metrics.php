<?php
declare( strict_types=1 );

namespace Footfall\Storage;

/**
 * What the counters table counts, per day of the store: that of which there are no raw rows. All else
 * has counts of its own (docs/decisions/015). Numbers never change; 1, 2, 4 and 12 to 15 were taken.
 */
final class Metrics {
	/** Events that were left out; the dimension is the reason. */
	public const EXCLUDED = 3;
}
