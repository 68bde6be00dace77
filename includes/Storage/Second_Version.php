<?php
declare( strict_types=1 );

namespace Footfall\Storage;

/**
 * What the second migration adds to the tables of the first (Table_Definitions, whose rules hold here, too).
 */
final class Second_Version {
	/** Key by table: the new one that begins with the same column does its work. */
	public const REPLACED_KEYS = [ 'sessions' => 'day' ];

	/**
	 * @return array<string,string> Table name without prefix => columns and keys.
	 */
	public static function tables(): array {
		return [
			// refund_id is 0 for the order's own lines.
			'order_lines' => 'line_id bigint unsigned NOT NULL,
				order_id bigint unsigned NOT NULL,
				refund_id bigint unsigned NOT NULL,
				product_id bigint unsigned NOT NULL,
				variation_id bigint unsigned NOT NULL,
				quantity int NOT NULL,
				subtotal bigint NOT NULL,
				total bigint NOT NULL,
				tax bigint NOT NULL,
				PRIMARY KEY  (line_id),
				KEY order_id (order_id),
				KEY product_id (product_id)',
			// product_id is that of a variation where one was shown.
			'products'    => 'product_id bigint unsigned NOT NULL,
				name varchar(200) NOT NULL,
				category_ids varchar(420) NOT NULL,
				price bigint NULL,
				currency char(3) NOT NULL,
				stock varchar(11) NOT NULL,
				updated_at bigint unsigned NOT NULL,
				PRIMARY KEY  (product_id)',
			// The visitor that a daily hash turned out to be, within one visit.
			'links'       => 'hash_key bigint unsigned NOT NULL,
				visitor_key bigint unsigned NOT NULL,
				linked_at bigint unsigned NOT NULL,
				PRIMARY KEY  (hash_key, visitor_key),
				KEY linked_at (linked_at)',
		];
	}

	/**
	 * @return array<string,array<string,string>> Type by column, by table.
	 */
	public static function columns(): array {
		return [
			// 1 recorded under consent, 2 logged in, 4 a sign of a person, 8 looked for one in vain, 16 came under a hash (links).
			'events'   => [ 'context' => 'tinyint unsigned NOT NULL DEFAULT 0' ],
			'sessions' => [
				'country'         => 'char(2) NULL',
				'store_version'   => "varchar(20) NOT NULL DEFAULT ''",
				'logged_in'       => 'tinyint unsigned NOT NULL DEFAULT 0',
				// 1 a sign of a person, 0 none though it was looked for, NULL not known.
				'human'           => 'tinyint unsigned NULL',
				'engaged_seconds' => 'int unsigned NOT NULL DEFAULT 0',
				'first_source_id' => 'bigint unsigned NULL',
				'last_source_id'  => 'bigint unsigned NULL',
				// Kept, and not counted.
				'excluded'        => 'tinyint unsigned NOT NULL DEFAULT 0',
			],
			'orders'   => [
				'fees'            => 'bigint NOT NULL DEFAULT 0',
				'coupons'         => 'text NULL',
				'is_guest'        => 'tinyint unsigned NULL',
				'is_returning'    => 'tinyint unsigned NULL',
				'country'         => 'char(2) NULL',
				'customer_key'    => 'bigint unsigned NULL',
				'first_source_id' => 'bigint unsigned NULL',
				'last_source_id'  => 'bigint unsigned NULL',
			],
		];
	}

	/**
	 * @return array<string,array<string,string>> Columns by key, by table.
	 */
	public static function keys(): array {
		return [
			// Covers the counting of visitors, so that no row need be read.
			'sessions' => [ 'visitors' => 'day, excluded, visitor_key' ],
			// Tells who returns without reading a row, however many orders a till has under one name.
			'orders'   => [ 'customer_key' => 'customer_key, counted, created_at, is_returning' ],
			// An order's events follow it into its session. Most events have none: those keys cost little.
			'events'   => [ 'order_id' => 'order_id' ],
		];
	}
}
