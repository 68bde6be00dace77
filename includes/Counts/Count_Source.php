<?php
declare( strict_types=1 );

namespace Footfall\Counts;

use Footfall\Storage\Storage_Exception;

/**
 * One family of counts (visits, products, sales …), made from raw rows. Recount calls it within a
 * transaction that has taken the marks before; nothing that was read earlier may be used.
 */
interface Count_Source {
	/** Raw rows that it reads: single events (kept for retention_days), sessions (25 months), the ledger (always). */
	public const EVENTS   = 'events';
	public const SESSIONS = 'sessions';
	public const LEDGER   = 'ledger';

	/**
	 * @return string EVENTS, SESSIONS or LEDGER: the ones that are purged first. It is not asked about days whose
	 *         raw rows are gone: their counts stay as they are.
	 */
	public function reads(): string;

	/**
	 * Counts these hours of a day anew, then makes the day's rows from all its hours.
	 *
	 * @throws Storage_Exception
	 */
	public function recount( Hours $hours ): void;

	/**
	 * Makes the rows of a dekad from those of its days, of a month from those of its dekads (Periods::parts()).
	 *
	 * @param int $period 2026113 or 202611.
	 * @throws Storage_Exception
	 */
	public function recount_sum( int $period ): void;

	/**
	 * Removes some hours by item (Count_Table::thin()), outside of a recount.
	 *
	 * @param int $before Of days before this one (20261122).
	 * @return int Rows removed; 0 when there are no more.
	 * @throws Storage_Exception
	 */
	public function thin( int $before ): int;
}
