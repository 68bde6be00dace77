<?php
declare( strict_types=1 );

namespace Footfall\Storage;

/**
 * What the fifth migration adds to the tables of the first four (Table_Definitions, whose rules hold here, too).
 */
final class Fifth_Version {
	/**
	 * @return array<string,array<string,string>> Type by column, by table.
	 */
	public static function columns(): array {
		return [
			// Of days (Wpdb_Unique_Visitors): who was counted, for as long as the sessions say so, too.
			'uniques' => [ 'visitor_keys' => 'mediumtext NULL' ],
		];
	}
}
