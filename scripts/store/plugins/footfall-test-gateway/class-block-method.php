<?php
namespace Footfall\Test_Gateway;

use Automattic\WooCommerce\Blocks\Payments\Integrations\AbstractPaymentMethodType;

defined( 'ABSPATH' ) || exit;

/**
 * One of the three ways to pay, as WooCommerce's checkout block sees it.
 */
final class Block_Method extends AbstractPaymentMethodType {
	public function __construct( string $method ) {
		$this->name = "footfall_test_$method";
	}

	public function initialize() {}

	public function is_active() {
		$gateway = $this->gateway();
		return $gateway && $gateway->is_available();
	}

	public function get_payment_method_script_handles() {
		wp_register_script(
			'footfall-test-gateway',
			plugins_url( 'block-methods.js', __FILE__ ),
			array( 'wc-blocks-registry', 'wc-settings', 'wp-element' ),
			'1.0.0',
			true
		);
		return array( 'footfall-test-gateway' );
	}

	public function get_payment_method_data() {
		$gateway = $this->gateway();
		return array(
			'title'       => $gateway->get_title(),
			'description' => $gateway->get_description(),
			'supports'    => $gateway->supports,
		);
	}

	private function gateway(): ?\WC_Payment_Gateway {
		return WC()->payment_gateways()->payment_gateways()[ $this->name ] ?? null;
	}
}
