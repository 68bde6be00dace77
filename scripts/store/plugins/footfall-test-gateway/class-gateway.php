<?php
namespace Footfall\Test_Gateway;

defined( 'ABSPATH' ) || exit;

/**
 * One of the three ways to pay, as WooCommerce's classic checkout and its REST API see it.
 */
final class Gateway extends \WC_Payment_Gateway {
	private const TEXTS = array(
		'success' => array( 'Test card', 'A card that is always accepted.' ),
		'decline' => array( 'Test card, declined', 'A card that is always declined.' ),
		'offsite' => array( 'Test bank page', 'You pay on another page and may come back.' ),
	);

	private string $method;

	public function __construct( string $method ) {
		$this->method             = $method;
		$this->id                 = "footfall_test_$method";
		list( $this->title, $this->description ) = self::TEXTS[ $method ];
		$this->method_title       = $this->title;
		$this->method_description = $this->description;
		$this->has_fields         = false;
		$this->supports           = array( 'products', 'refunds' );
		$this->init_settings();
		// On unless an owner has switched it off.
		$this->enabled = $this->settings['enabled'] ?? 'yes';
	}

	public function init_form_fields() {
		$this->form_fields = array(
			'enabled' => array(
				'title'   => 'Enable',
				'type'    => 'checkbox',
				'label'   => "Enable {$this->title}",
				'default' => 'yes',
			),
		);
	}

	/**
	 * @param int $order_id
	 * @return array<string, string>
	 */
	public function process_payment( $order_id ) {
		$order = wc_get_order( $order_id );
		switch ( $this->method ) {
			case 'success':
				$order->payment_complete( "test-$order_id" );
				WC()->cart->empty_cart();
				return array(
					'result'   => 'success',
					'redirect' => $this->get_return_url( $order ),
				);
			case 'offsite':
				return array(
					'result'   => 'success',
					'redirect' => bank_page_url( $order ),
				);
			default:
				// As card gateways do: the order is kept, so that another try pays the same one.
				$order->update_status( 'failed', 'The test card was declined.' );
				// The notice only: with a message beside it, the Store API would keep the notice for the next try
				// and refuse that one, too.
				wc_add_notice( 'Your card was declined.', 'error' );
				return array( 'result' => 'failure' );
		}
	}

	/**
	 * @param int        $order_id
	 * @param float|null $amount
	 * @param string     $reason
	 */
	public function process_refund( $order_id, $amount = null, $reason = '' ) {
		return true;
	}
}
