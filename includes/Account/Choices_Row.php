<?php
declare( strict_types=1 );

namespace Footfall\Account;

use Footfall\Blocks\Banner_Texts;
use Footfall\Blocks\Cookie_Banner;
use Footfall\Blocks\Site_Banner;
use Footfall\Consent\Consent_Layer;

/**
 * A row in the menu of the customer's account, which opens the privacy choices. No page of its own, so
 * no rewrite rule.
 */
final class Choices_Row {
	private const KEY  = 'footfall-choices';
	private const LAST = 'customer-logout';

	/**
	 * On woocommerce_account_menu_items.
	 *
	 * @param array<string,string> $items Labels by endpoint.
	 * @return array<string,string>
	 */
	public static function add( array $items ): array {
		if ( ! Consent_Layer::asks() ) {
			return $items;
		}
		$last = array_intersect_key( $items, [ self::LAST => '' ] );
		$row  = [ self::KEY => Banner_Texts::of( Cookie_Banner::shown() ?? Site_Banner::attributes() )['reopen_label'] ];
		return array_diff_key( $items, $last ) + $row + $last;
	}

	/** On woocommerce_get_endpoint_url. */
	public static function address( string $url, string $endpoint ): string {
		return self::KEY === $endpoint ? Cookie_Banner::ANCHOR : $url;
	}
}
