<?php
declare( strict_types=1 );

namespace Footfall\Blocks;

use Footfall\Admin_Page;
use Footfall\Capabilities;
use Footfall\Consent\Consent_Layer;
use Footfall\Settings;

/**
 * What the editor of the consent blocks has to know of the site, before their scripts.
 */
final class Banner_Facts {
	private const BLOCKS = [ 'cookie-banner', 'consent-preferences' ];

	private const SHOWN = [
		'categories'     => Consent_Layer::CATEGORIES,
		'category_texts' => [],
		'privacy_page'   => 0,
	];

	/** On enqueue_block_editor_assets: of the post, site and widgets editor alike. */
	public static function add(): void {
		$script = 'window.footfall_banner_editor = ' . wp_json_encode( self::facts(), JSON_HEX_TAG | JSON_UNESCAPED_SLASHES ) . ';';
		foreach ( self::BLOCKS as $block ) {
			wp_set_script_translations( "footfall-$block-editor-script", 'footfall', FOOTFALL_DIR . '/languages' );
			wp_add_inline_script( "footfall-$block-editor-script", $script, 'before' );
		}
	}

	/** @return array<string,mixed> As in blocks/cookie-banner/editor/facts-of-site.ts. */
	private static function facts(): array {
		// The banner is read in the site's language, not in the owner's.
		$switched = switch_to_locale( get_locale() );
		$shown    = Banner_Texts::of( self::SHOWN );
		$facts    = [
			'texts'         => Banner_Texts::defaults(),
			'categories'    => $shown['categories'],
			'privacy_url'   => $shown['privacy_url'],
			'asks'          => self::who_asks(),
			'is_everywhere' => (bool) Settings::get( 'banner_everywhere' ),
			'theme_style'   => (object) Banner_Style::of_theme(),
			'settings_url'  => Capabilities::can_manage() ? Admin_Page::url( 'settings' ) : '',
			'banner'        => (object) Site_Banner::attributes(),
		];
		if ( $switched ) {
			restore_previous_locale();
		}
		return $facts;
	}

	private static function who_asks(): string {
		if ( Consent_Layer::asks() ) {
			return 'footfall';
		}
		return Settings::get( 'consent_layer' ) ? 'other' : 'nobody';
	}
}
