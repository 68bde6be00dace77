<?php
declare( strict_types=1 );

namespace Footfall\Consent;

use Footfall\Blocks\Banner_Texts;
use Footfall\Blocks\Cookie_Banner;
use Footfall\Blocks\Site_Banner;
use Footfall\Storage\Consent_Texts;

/**
 * What the banner asks on this page: the version of its texts and the categories. A text is kept in
 * full the first time it is printed, for the record of a choice names its version.
 */
final class Asked_Text {
	/**
	 * No query but the first time that a text is printed.
	 *
	 * @return array{version:string,since:int,categories:string[]} Version: up to 16 of a-z and 0-9, '' when
	 *         nobody knows. Since: who chose before (Unix seconds) is asked again; 0 for nobody.
	 */
	public static function current(): array {
		$attributes = Cookie_Banner::shown() ?? Site_Banner::attributes();
		$asked      = array_values( array_intersect( Consent_Layer::CATEGORIES, (array) ( $attributes['categories'] ?? [] ) ) );
		return [
			// Without the block, which is there once the plugin is built, nobody can be asked.
			'version'    => isset( $attributes['categories'] ) ? Consent_Texts::shown( Banner_Texts::of( $attributes ), determine_locale() ) : '',
			'since'      => max( 0, (int) ( $attributes['asked_since'] ?? 0 ) ),
			'categories' => $asked ?: Consent_Layer::CATEGORIES,
		];
	}
}
