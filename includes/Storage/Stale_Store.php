<?php
declare( strict_types=1 );

namespace Footfall\Storage;

/**
 * Which counts no longer say what the raw rows do. A period is an int of the store's timezone
 * (Counts\Periods): an hour (2026112203) was marked by whoever changed raw rows that began in it; a
 * dekad (2026113) when its days changed, a month (202611) when its dekads did. Every method may throw Storage_Exception.
 */
interface Stale_Store {
	/**
	 * In the transaction that changes the raw rows, and last in it: a recount that is at these very
	 * hours is waited for.
	 *
	 * @param int[] $periods Hours (or dekads, or months), in any order, repeated or not.
	 */
	public function mark( array $periods ): void;

	/**
	 * In the transaction that counts, and first in it: whoever marks these hours again waits until it
	 * is over, so that nothing is lost between the two. Recounts of one day come one after the other.
	 *
	 * @param int[] $periods Marked hours of one day, one dekad or one month.
	 * @return int How many of them were still marked: 0 when another recount was faster.
	 */
	public function take( array $periods ): int;

	/**
	 * @param string $from YYYY-MM-DD, included; '' without a limit.
	 * @param string $to   YYYY-MM-DD, included; '' without a limit.
	 * @return string[] Days with marked hours, newest first.
	 */
	public function days( string $from = '', string $to = '' ): array;

	/**
	 * @param string $day YYYY-MM-DD.
	 * @return int[] Its marked hours, ascending.
	 */
	public function hours_of( string $day ): array;

	/** @return int[] Marked dekads, newest first. */
	public function dekads(): array;

	/** @return int[] Marked months, newest first. */
	public function months(): array;
}
