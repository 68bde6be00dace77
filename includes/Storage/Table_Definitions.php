<?php
declare( strict_types=1 );

namespace Footfall\Storage;

/**
 * The tables as the first migration makes them. Ids that end in _key or belong to a dictionary
 * (pages, sources) are the first 63 bits of a hash, so they need no look-up. Times are ms UTC, days
 * are the store's, money is minor units. A column without a value is NULL, which takes no room.
 */
final class Table_Definitions {
	/**
	 * @return array<string,string> Table name without prefix => columns and keys.
	 */
	public static function first(): array {
		return self::visits() + self::orders() + self::drain();
	}

	/**
	 * @return array<string,string>
	 */
	private static function visits(): array {
		return [
			'events'   => 'event_id bigint unsigned NOT NULL AUTO_INCREMENT,
				event_key bigint unsigned NOT NULL,
				name_id smallint unsigned NOT NULL,
				session_id int unsigned NULL,
				visitor_key bigint unsigned NULL,
				occurred_at bigint unsigned NOT NULL,
				day date NOT NULL,
				page_id bigint unsigned NULL,
				source_id bigint unsigned NULL,
				product_id bigint unsigned NULL,
				variation_id bigint unsigned NULL,
				quantity int unsigned NULL,
				order_id bigint unsigned NULL,
				amount bigint NULL,
				currency char(3) NULL,
				props text NULL,
				PRIMARY KEY  (event_id),
				UNIQUE KEY event_key (event_key),
				KEY session_id (session_id),
				KEY day (day)',
			'sessions' => 'session_id int unsigned NOT NULL,
				visitor_key bigint unsigned NOT NULL,
				identity tinyint unsigned NOT NULL,
				started_at bigint unsigned NOT NULL,
				last_at bigint unsigned NOT NULL,
				day date NOT NULL,
				landing_id bigint unsigned NULL,
				source_id bigint unsigned NULL,
				referrer varchar(255) NULL,
				device varchar(10) NOT NULL,
				browser varchar(20) NOT NULL,
				os varchar(20) NOT NULL,
				language varchar(35) NOT NULL,
				page_views int unsigned NOT NULL,
				events int unsigned NOT NULL,
				furthest_step tinyint unsigned NOT NULL,
				orders smallint unsigned NOT NULL,
				PRIMARY KEY  (session_id),
				KEY visitor (visitor_key, last_at),
				KEY day (day, visitor_key)',
			'pages'    => 'page_id bigint unsigned NOT NULL,
				path varchar(1000) NOT NULL,
				title varchar(200) NULL,
				PRIMARY KEY  (page_id)',
			'sources'  => 'source_id bigint unsigned NOT NULL,
				channel varchar(20) NOT NULL,
				source varchar(100) NOT NULL,
				medium varchar(100) NOT NULL,
				campaign varchar(150) NOT NULL,
				content varchar(150) NOT NULL,
				term varchar(150) NOT NULL,
				click varchar(20) NOT NULL,
				is_campaign tinyint unsigned NOT NULL,
				PRIMARY KEY  (source_id)',
		];
	}

	/**
	 * @return array<string,string>
	 */
	private static function orders(): array {
		return [
			'orders'  => "order_id bigint unsigned NOT NULL,
				status varchar(40) NOT NULL,
				counted tinyint unsigned NOT NULL,
				created_at bigint unsigned NOT NULL,
				day date NOT NULL,
				paid_at bigint unsigned NULL,
				currency char(3) NOT NULL,
				total bigint NOT NULL,
				tax bigint NOT NULL,
				shipping bigint NOT NULL,
				discount bigint NOT NULL,
				refunded bigint NOT NULL,
				gateway varchar(100) NOT NULL,
				created_via varchar(100) NOT NULL,
				items int unsigned NOT NULL,
				session_id int unsigned NULL,
				matched_at bigint unsigned NULL,
				unmatched_reason varchar(20) NOT NULL DEFAULT '',
				updated_at bigint unsigned NOT NULL,
				PRIMARY KEY  (order_id),
				KEY day (day),
				KEY session_id (session_id)",
			'refunds' => 'refund_id bigint unsigned NOT NULL,
				order_id bigint unsigned NOT NULL,
				refunded_at bigint unsigned NOT NULL,
				day date NOT NULL,
				amount bigint NOT NULL,
				tax bigint NOT NULL,
				shipping bigint NOT NULL,
				currency char(3) NOT NULL,
				PRIMARY KEY  (refund_id),
				KEY order_id (order_id),
				KEY day (day)',
		];
	}

	/**
	 * @return array<string,string>
	 */
	private static function drain(): array {
		return [
			'counters' => "day date NOT NULL,
				metric smallint unsigned NOT NULL,
				dimension varchar(40) NOT NULL DEFAULT '',
				total bigint NOT NULL,
				PRIMARY KEY  (day, metric, dimension)",
			'waiting'  => 'event_key bigint unsigned NOT NULL,
				visitor_key bigint unsigned NOT NULL,
				occurred_at bigint unsigned NOT NULL,
				arrived_at bigint unsigned NOT NULL,
				order_id bigint unsigned NULL,
				event text NULL,
				PRIMARY KEY  (event_key),
				KEY visitor_key (visitor_key),
				KEY arrived_at (arrived_at)',
			'seen'     => 'event_key bigint unsigned NOT NULL,
				day date NOT NULL,
				PRIMARY KEY  (event_key),
				KEY day (day)',
			'progress' => 'file varchar(80) NOT NULL,
				position bigint unsigned NOT NULL,
				updated_at bigint unsigned NOT NULL,
				PRIMARY KEY  (file)',
		];
	}
}
