<?php
declare( strict_types=1 );

namespace Footfall\Storage;

/**
 * Reads the counts that reports show. Periods are those of Counts\Periods, kinds and items those of
 * Counts\Kinds, money is minor units. Every method may throw Storage_Exception.
 */
interface Count_Reader {
	/**
	 * @param int $first Period; the last one is of the same grain.
	 * @return array<int,array<string,int>> Columns of visit_counts, everything together, by period; those without a visit are missing.
	 */
	public function visits_by_period( int $first, int $last ): array;

	/** @return array<int,array<string,array<string,int>>> Columns of sale_counts, everything together, by period and currency. */
	public function sales_by_period( int $first, int $last ): array;

	/**
	 * One number of every item: cheap where there are thousands of them.
	 *
	 * @param string $what    visits (sessions), products (views) or sales (orders in any currency).
	 * @param int[]  $periods Of Periods::covering().
	 * @return array<string,int> By item.
	 */
	public function ranks( string $what, int $kind, array $periods ): array;

	/**
	 * @param int[]         $periods Of Periods::covering().
	 * @param string[]|null $items   Only these; null for all.
	 * @return array<string,array<string,int>> Columns of visit_counts by item.
	 */
	public function visits( int $kind, array $periods, ?array $items = null ): array;

	/**
	 * @param int[]         $periods
	 * @param string[]|null $items
	 * @return array<string,array<string,int>> Columns of product_counts by item.
	 */
	public function products( int $kind, array $periods, ?array $items = null ): array;

	/**
	 * @param int[]         $periods
	 * @param string[]|null $items
	 * @return array<string,array<string,array<string,int>>> Columns of sale_counts by item and currency.
	 */
	public function sales( int $kind, array $periods, ?array $items = null ): array;

	/**
	 * @param string $from Day of the store, YYYY-MM-DD.
	 * @param string $to   Day of the store, included.
	 * @return array<string,int> Events that were left out, by reason.
	 */
	public function excluded( string $from, string $to ): array;

	/** @return int Different visitors of the sessions that began in these days, exactly; these must not be purged. */
	public function visitors( string $from, string $to ): int;

	/**
	 * @param int[] $periods Of Periods::covering().
	 * @return int The same within 1 %, of any range, also when the sessions are purged.
	 */
	public function visitors_about( array $periods ): int;

	/** @return array<int,int> Different visitors by day (20261122); days without one are missing. */
	public function visitors_by_day( int $first, int $last ): array;
}
