<?php
declare( strict_types=1 );

namespace Footfall\Storage;

/**
 * What the third migration adds to the tables of the first two (Table_Definitions, whose rules hold
 * here, too): the counts that reports read. A period is a month (202611), a day (20261122) or an hour
 * (2026112203) of the store's timezone; kinds are those of Counts\Kinds.
 */
final class Third_Version {
	/** Key by table: the new one that begins with the same column does its work. */
	public const REPLACED_KEYS = [ 'events' => 'day' ];

	/**
	 * @return array<string,string> Table name without prefix => columns and keys.
	 */
	public static function tables(): array {
		return self::counts() + [
			// Hours, days and months whose counts no longer say what the raw rows do.
			'stale'  => 'period int unsigned NOT NULL,
				PRIMARY KEY  (period)',
			// Lines of the buffer where there is no disk for them.
			'buffer' => 'buffer_id bigint unsigned NOT NULL AUTO_INCREMENT,
				taken bigint unsigned NOT NULL,
				bytes int unsigned NOT NULL,
				line mediumtext NOT NULL,
				PRIMARY KEY  (buffer_id),
				KEY taken (taken, buffer_id, bytes)',
		];
	}

	/**
	 * @return array<string,string>
	 */
	private static function counts(): array {
		return [
			// By the hour in which sessions began; page views by their own.
			'visit_counts'   => 'kind tinyint unsigned NOT NULL,
				period int unsigned NOT NULL,
				item varchar(64) NOT NULL,
				sessions int unsigned NOT NULL DEFAULT 0,
				engaged int unsigned NOT NULL DEFAULT 0,
				page_views int unsigned NOT NULL DEFAULT 0,
				engaged_seconds int unsigned NOT NULL DEFAULT 0,
				events int unsigned NOT NULL DEFAULT 0,
				reached_product int unsigned NOT NULL DEFAULT 0,
				reached_cart int unsigned NOT NULL DEFAULT 0,
				reached_checkout int unsigned NOT NULL DEFAULT 0,
				reached_order int unsigned NOT NULL DEFAULT 0,
				PRIMARY KEY  (kind, period, item)',
			// Pieces for added and removed, events for the others.
			'product_counts' => 'kind tinyint unsigned NOT NULL,
				period int unsigned NOT NULL,
				item bigint unsigned NOT NULL,
				seen int unsigned NOT NULL DEFAULT 0,
				clicked int unsigned NOT NULL DEFAULT 0,
				viewed int unsigned NOT NULL DEFAULT 0,
				added int unsigned NOT NULL DEFAULT 0,
				removed int unsigned NOT NULL DEFAULT 0,
				PRIMARY KEY  (kind, period, item)',
			// Orders by the hour in which they were made, refunds by their own.
			'sale_counts'    => 'kind tinyint unsigned NOT NULL,
				period int unsigned NOT NULL,
				item varchar(64) NOT NULL,
				currency char(3) NOT NULL,
				orders int unsigned NOT NULL DEFAULT 0,
				new_customers int unsigned NOT NULL DEFAULT 0,
				items int NOT NULL DEFAULT 0,
				total bigint NOT NULL DEFAULT 0,
				tax bigint NOT NULL DEFAULT 0,
				shipping bigint NOT NULL DEFAULT 0,
				discount bigint NOT NULL DEFAULT 0,
				fees bigint NOT NULL DEFAULT 0,
				refunds int unsigned NOT NULL DEFAULT 0,
				refunded bigint NOT NULL DEFAULT 0,
				refunded_tax bigint NOT NULL DEFAULT 0,
				refunded_shipping bigint NOT NULL DEFAULT 0,
				refunded_items int NOT NULL DEFAULT 0,
				PRIMARY KEY  (kind, period, item, currency)',
			// Of days and months; a day's visitors are exact, a month's are from the sketch. It is text (base64): statements are.
			'uniques'        => 'period int unsigned NOT NULL,
				visitors int unsigned NOT NULL,
				sketch mediumtext NULL,
				PRIMARY KEY  (period)',
		];
	}

	/**
	 * @return array<string,array<string,string>> Type by column, by table.
	 */
	public static function columns(): array {
		return [
			// Of the session, which is purged before the order.
			'orders' => [
				'landing_id' => 'bigint unsigned NULL',
				'device'     => 'varchar(10) NULL',
			],
		];
	}

	/**
	 * @return array<string,array<string,string>> Columns by key, by table.
	 */
	public static function keys(): array {
		return [
			// Finds an hour's events of the kinds that are counted.
			'events' => [ 'moment' => 'day, name_id, occurred_at' ],
		];
	}
}
