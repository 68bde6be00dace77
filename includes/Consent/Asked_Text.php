<?php
declare( strict_types=1 );

namespace Footfall\Consent;

/**
 * What the banner asks on this page: the version of its texts and the categories.
 */
final class Asked_Text {
	/**
	 * @return array{version:string,since:int,categories:string[]} Version: up to 16 of a-z and 0-9, '' when
	 *         nobody knows. Since: who chose before (Unix seconds) is asked again; 0 for nobody.
	 */
	public static function current(): array {
		return [
			'version'    => '',
			'since'      => 0,
			'categories' => Consent_Layer::CATEGORIES,
		];
	}
}
