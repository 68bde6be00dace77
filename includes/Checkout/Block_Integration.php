<?php
declare( strict_types=1 );

namespace Footfall\Checkout;

use Automattic\WooCommerce\Blocks\Integrations\IntegrationInterface;
use Automattic\WooCommerce\Blocks\Integrations\IntegrationRegistry;

/**
 * Footfall as WooCommerce's cart block and checkout block know it.
 */
final class Block_Integration implements IntegrationInterface {
	/** On woocommerce_blocks_cart_block_registration and woocommerce_blocks_checkout_block_registration. */
	public static function register( mixed $registry ): void {
		if ( $registry instanceof IntegrationRegistry ) {
			$registry->register( new self() );
		}
	}

	/**
	 * @return string
	 */
	public function get_name() {
		return 'footfall';
	}

	/**
	 * @return void
	 */
	public function initialize() {
		Checkout_Script::register();
	}

	/**
	 * None: WooCommerce makes these what its own script waits for, and the shop does not wait for us.
	 * Checkout_Script is put in beside it when the block is drawn.
	 *
	 * @return string[]
	 */
	public function get_script_handles() {
		return [];
	}

	/**
	 * @return string[]
	 */
	public function get_editor_script_handles() {
		return [];
	}

	/**
	 * @return array<string,mixed>
	 */
	public function get_script_data() {
		return [];
	}
}
