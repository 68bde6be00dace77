<?php
declare( strict_types=1 );

namespace Footfall\Account;

use Footfall\Ingest\Server_Events;
use Footfall\Orders\Shop_Request;
use Footfall\Staff_Cookie;

/**
 * Records what customers do with their accounts, never whose account it is. No query.
 */
final class Account_Changes {
	private const MAX_LENGTH = 100;

	private bool $created = false;

	/** @var array<int,true> Orders shown in this request. */
	private array $opened = [];

	public function __construct( private Server_Events $events, private Shop_Request $request ) {}

	/** On woocommerce_created_customer. */
	public function on_created( mixed $id = 0, mixed $data = [] ): void {
		$source        = is_array( $data ) ? $data['source'] ?? '' : '';
		$this->created = true;
		$this->record( 'account_created', [
			'where' => match ( true ) {
				'store-api' === $source || did_action( 'woocommerce_checkout_process' ) > 0 => 'checkout',
				'delayed-account-creation' === $source => 'after_checkout',
				isset( $_POST['register'], $_POST['woocommerce-register-nonce'] ) => 'account_page',
				default => 'other',
			},
		] );
	}

	/** On register_new_user: WordPress's own form. */
	public function on_registered(): void {
		$this->created = true;
		$this->record( 'account_created', [ 'where' => 'other' ] );
	}

	/** On wp_login. What logs in right after a registration is no visit of a customer. */
	public function on_login( mixed $login = '', mixed $user = null ): void {
		if ( ! $this->created && $user instanceof \WP_User && ! Staff_Cookie::is_of_staff( $user ) ) {
			$this->record( 'logged_in' );
		}
	}

	/** On woocommerce_customer_save_address. */
	public function on_address( mixed $user = 0, mixed $kind = '' ): void {
		if ( in_array( $kind, [ 'billing', 'shipping' ], true ) ) {
			$this->record( 'address_saved', [ 'kind' => $kind ] );
		}
	}

	/** On woocommerce_save_account_details. */
	public function on_details(): void {
		$this->record( 'account_details_saved' );
	}

	/** On woocommerce_new_payment_token. */
	public function on_token_saved( mixed $id = 0, mixed $token = null ): void {
		$this->record_token( 'payment_method_saved', $token );
	}

	/** On woocommerce_payment_token_deleted. */
	public function on_token_deleted( mixed $id = 0, mixed $token = null ): void {
		$this->record_token( 'payment_method_deleted', $token );
	}

	/** On woocommerce_view_order. */
	public function on_order_opened( mixed $id = 0 ): void {
		$id = is_numeric( $id ) ? (int) $id : 0;
		if ( $id > 0 && ! isset( $this->opened[ $id ] ) ) {
			$this->opened[ $id ] = true;
			$this->record( 'order_opened', [ 'order_id' => $id ] );
		}
	}

	/** Gateways change tokens by themselves, too: in renewals, by webhooks. Then nobody is logged in, or somebody else. */
	private function record_token( string $name, mixed $token ): void {
		if ( $token instanceof \WC_Payment_Token && $token->get_user_id() > 0 && $token->get_user_id() === get_current_user_id() ) {
			$this->record( $name, [ 'gateway' => mb_substr( (string) $token->get_gateway_id(), 0, self::MAX_LENGTH ) ] );
		}
	}

	/** @param array<string,mixed> $props */
	private function record( string $name, array $props = [] ): void {
		if ( $this->request->is_shoppers() ) {
			$this->events->events( [ compact( 'name', 'props' ) ] );
		}
	}
}
