<?php
declare( strict_types=1 );

namespace Footfall\Counts;

/**
 * By what is counted: the column `kind`, and what `item` then holds. Numbers never change.
 */
final class Kinds {
	/** Everything; the item is ''. */
	public const TOTAL = 0;

	/** sources.source_id of the session, or of the order's last touch; '' without one. */
	public const SOURCE = 1;

	/** Orders only: sources.source_id of the first touch. */
	public const FIRST_SOURCE = 2;

	/** pages.page_id on which the session began; '' when it is not known. */
	public const LANDING_PAGE = 3;

	public const DEVICE  = 4;
	public const COUNTRY = 5;
	public const BROWSER = 6;

	/** block, classic; for orders whatever else WooCommerce names; '' when it is not known. */
	public const CHECKOUT = 7;

	/** Orders only. */
	public const GATEWAY          = 8;
	public const UNMATCHED_REASON = 9;

	/** Product id: of the variable product, not of its variation. */
	public const PRODUCT = 10;

	/** Id of a product category; 0 without one. */
	public const CATEGORY = 11;

	/** Sessions only: why they are kept and not counted (no_human). They are in no other kind. */
	public const EXCLUDED = 12;
}
