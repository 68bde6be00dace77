<?php
declare( strict_types=1 );

namespace Footfall\Storage;

/**
 * What the fourth migration adds to the tables of the first three (Table_Definitions, whose rules hold
 * here, too): proof of consent. Words are numbered by Consent_Codes. No visitor, session or address is
 * in them, so nothing leads from a choice to a person but the id that the person's own browser has.
 */
final class Fourth_Version {
	/**
	 * @return array<string,string> Table name without prefix => columns and keys.
	 */
	public static function tables(): array {
		return [
			// Each choice, each change and each withdrawal. consent_key is of the id, whose letters a collation may not tell apart.
			'consents'       => 'event_key bigint unsigned NOT NULL,
				consent_key bigint unsigned NOT NULL,
				consent_id varchar(22) NOT NULL,
				given_at bigint unsigned NOT NULL,
				how tinyint unsigned NOT NULL,
				allowed tinyint unsigned NOT NULL,
				services varchar(300) NOT NULL,
				signal_sent tinyint unsigned NOT NULL,
				is_first tinyint unsigned NOT NULL,
				rule tinyint unsigned NOT NULL,
				layout tinyint unsigned NOT NULL,
				text_version varchar(16) NOT NULL,
				language varchar(35) NOT NULL,
				page_id bigint unsigned NOT NULL,
				PRIMARY KEY  (event_key),
				KEY consent_key (consent_key),
				KEY given_at (given_at, event_key)',
			// Every text that was ever printed, in full.
			'consent_texts'  => 'version varchar(16) NOT NULL,
				locale varchar(35) NOT NULL,
				first_shown_at bigint unsigned NOT NULL,
				texts mediumtext NOT NULL,
				PRIMARY KEY  (version)',
			// By day, and of nobody. how 0: asked.
			'consent_counts' => 'day date NOT NULL,
				how tinyint unsigned NOT NULL,
				is_first tinyint unsigned NOT NULL,
				rule tinyint unsigned NOT NULL,
				layout tinyint unsigned NOT NULL,
				text_version varchar(16) NOT NULL,
				allowed tinyint unsigned NOT NULL,
				total int unsigned NOT NULL,
				PRIMARY KEY  (day, how, is_first, rule, layout, text_version, allowed)',
		];
	}
}
