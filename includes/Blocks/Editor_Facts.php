<?php
declare( strict_types=1 );

namespace Footfall\Blocks;

use Footfall\Consent\Consent_Layer;
use Footfall\Orders\Money;

/**
 * What the block editor has to know of the store, before the editor's script.
 */
final class Editor_Facts {
	private const HANDLE = 'footfall-repeat-visitor-editor-script';

	/** On enqueue_block_editor_assets: of the post, site and widgets editor alike. */
	public static function add(): void {
		wp_set_script_translations( self::HANDLE, 'footfall', FOOTFALL_DIR . '/languages' );
		wp_add_inline_script(
			self::HANDLE,
			'window.footfall_block_editor = ' . wp_json_encode( self::facts(), JSON_HEX_TAG | JSON_UNESCAPED_SLASHES ) . ';',
			'before'
		);
	}

	/** @return array<string,mixed> As in blocks/repeat-visitor/editor/facts-of-store.ts. */
	private static function facts(): array {
		$has_shop = function_exists( 'WC' );
		return [
			'currency'     => [
				'code'     => $has_shop ? get_woocommerce_currency() : '',
				'decimals' => $has_shop ? Money::decimals( get_woocommerce_currency() ) : 2,
			],
			'country'      => $has_shop ? (string) WC()->countries->get_base_country() : '',
			'has_shop'     => $has_shop,
			'asks_consent' => self::asks_consent(),
		];
	}

	/** Whether anything asks visitors for consent: our own layer, a tool that speaks the WP Consent API, or another that says so. */
	private static function asks_consent(): bool {
		/**
		 * Whether something on this site asks visitors for consent to remember their visits. The block
		 * editor warns of rules that need it where nothing does.
		 *
		 * @since 0.1.0
		 *
		 * @param bool $asks Whether Footfall asks, or the WP Consent API is active.
		 */
		return (bool) apply_filters( 'footfall_asks_consent', Consent_Layer::asks() || function_exists( 'wp_has_consent' ) );
	}
}
