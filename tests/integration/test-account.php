<?php
/**
 * What customers do with their accounts, and what is not theirs: staff, the shop’s own programs, renewals.
 * @needs woocommerce
 */
declare( strict_types=1 );

use Footfall\Account\Account_Changes;
use Footfall\Ingest\Buffer;
use Footfall\Ingest\Runtime_Config;
use Footfall\Ingest\Server_Events;
use Footfall\Orders\Shop_Request;
use Footfall\Settings;
use Footfall\Tests\Cases;
use Footfall\Tests\Sandbox;
use function Footfall\Tests\same;

require_once __DIR__ . '/Cases.php';

$cases = new Cases();

/** The hooks of a request bound to a fresh object, as nobody; gives what was written and the excluded reason. */
$request = static function ( Sandbox $box, callable $shopper ): array {
	$box->setting( 'consent_without_tool', 'granted' );
	$box->option( Settings::CONFIRMED_OPTION, time() );
	$asked   = new Shop_Request();
	$account = new Account_Changes( new Server_Events(), $asked );
	$hooks   = [
		[ 'rest_request_before_callbacks', [ $asked, 'begin' ] ],
		[ 'rest_request_after_callbacks', [ $asked, 'end' ] ],
		[ 'woocommerce_created_customer', [ $account, 'on_created' ] ],
		[ 'register_new_user', [ $account, 'on_registered' ] ],
		[ 'wp_login', [ $account, 'on_login' ] ],
		[ 'woocommerce_customer_save_address', [ $account, 'on_address' ] ],
		[ 'woocommerce_save_account_details', [ $account, 'on_details' ] ],
		[ 'woocommerce_new_payment_token', [ $account, 'on_token_saved' ] ],
		[ 'woocommerce_payment_token_deleted', [ $account, 'on_token_deleted' ] ],
		[ 'woocommerce_view_order', [ $account, 'on_order_opened' ] ],
	];
	foreach ( $hooks as [ $hook, $callback ] ) {
		add_action( $hook, $callback, 10, 6 );
	}
	$file  = Runtime_Config::directory() . '/' . Buffer::FILE;
	$owner = get_current_user_id();
	@unlink( $file );
	wp_set_current_user( 0 );
	add_filter( 'send_auth_cookies', '__return_false' );
	try {
		$shopper();
		$found = [];
		foreach ( is_file( $file ) ? array_slice( file( $file ), 1 ) : [] as $text ) {
			$line = json_decode( $text, true );
			foreach ( $line['events'] as $event ) {
				$found[] = implode( ' ', array_filter( [ $event['name'], ...array_values( $event['props'] ), $line['excluded'] ] ) );
			}
		}
		return $found;
	} finally {
		foreach ( $hooks as [ $hook, $callback ] ) {
			remove_action( $hook, $callback );
		}
		wp_set_current_user( $owner );
		remove_filter( 'send_auth_cookies', '__return_false' );
		$_POST = [];
		@unlink( $file );
	}
};
$customer = static fn(): WP_User => get_user_by( 'login', 'customer' );
/** Makes a customer as WooCommerce's forms do, and takes it away again. */
$create = static function ( array $more = [] ): void {
	require_once ABSPATH . 'wp-admin/includes/user.php';
	$id = wc_create_new_customer( 'new-' . wp_generate_password( 8, false ) . '@example.com', '', 'secret-password', $more );
	wc_set_customer_auth_cookie( $id );
	wp_set_current_user( 0 );
	wp_delete_user( $id );
};
$token = static function ( int $user ): WC_Payment_Token_CC {
	$token = new WC_Payment_Token_CC();
	$token->set_props( [ 'token' => 't', 'gateway_id' => 'bacs', 'user_id' => $user, 'card_type' => 'visa', 'last4' => '4242', 'expiry_month' => '12', 'expiry_year' => '2099' ] );
	$token->save();
	return $token;
};

$cases->it( 'says where an account was made', function ( Sandbox $box ) use ( $request, $create ): void {
	same( [ 'account_created checkout' ], $request( $box, static fn() => $create( [ 'source' => 'store-api' ] ) ) );
	same( [ 'account_created after_checkout' ], $request( $box, static fn() => $create( [ 'source' => 'delayed-account-creation' ] ) ) );
	same( [ 'account_created other' ], $request( $box, $create ) );
	same( [ 'account_created account_page' ], $request( $box, static function () use ( $create ): void {
		$_POST = [ 'register' => 'Register', 'woocommerce-register-nonce' => 'n' ];
		$create();
	} ) );
	same( [ 'account_created checkout' ], $request( $box, static function () use ( $create ): void {
		do_action( 'woocommerce_checkout_process' );
		$create();
		unset( $GLOBALS['wp_actions']['woocommerce_checkout_process'] ); // What a request has done ends with it.
	} ) );
} );

$cases->it( 'says nothing of accounts that others make', function ( Sandbox $box ) use ( $request, $create ): void {
	same( [], $request( $box, static function () use ( $create ): void {
		$program = new WP_REST_Request( 'POST', '/wc/v3/customers' );
		apply_filters( 'rest_request_before_callbacks', null, [], $program );
		$create();
		apply_filters( 'rest_request_after_callbacks', null, [], $program );
		add_filter( 'wp_doing_cron', '__return_true' );
		$create();
		remove_filter( 'wp_doing_cron', '__return_true' );
	} ) );
} );

$cases->it( 'knows a customer who logs in from staff, and from the log-in after a registration', function ( Sandbox $box ) use ( $request, $customer, $create ): void {
	same( [ 'logged_in' ], $request( $box, static fn() => do_action( 'wp_login', 'customer', $customer() ) ) );
	same( [], $request( $box, static fn() => do_action( 'wp_login', 'admin', get_user_by( 'login', 'admin' ) ) ) );
	same( [], $request( $box, static fn() => do_action( 'wp_login', 'shopmanager', get_user_by( 'login', 'shopmanager' ) ) ) );
	same( [ 'account_created other' ], $request( $box, static function () use ( $customer, $create ): void {
		$create();
		do_action( 'wp_login', 'customer', $customer() );
	} ) );
} );

$cases->it( 'records what is saved and looked at, each once', function ( Sandbox $box ) use ( $request, $customer ): void {
	same(
		[ 'address_saved billing', 'address_saved shipping', 'account_details_saved', 'order_opened 12', 'order_opened 13' ],
		$request( $box, static function () use ( $customer ): void {
			wp_set_current_user( $customer()->ID );
			do_action( 'woocommerce_customer_save_address', $customer()->ID, 'billing' );
			do_action( 'woocommerce_customer_save_address', $customer()->ID, 'shipping' );
			do_action( 'woocommerce_customer_save_address', $customer()->ID, 'office' );
			do_action( 'woocommerce_save_account_details', $customer()->ID );
			foreach ( [ 12, 12, 13, 'x' ] as $order ) {
				do_action( 'woocommerce_view_order', $order );
			}
		} )
	);
} );

$cases->it( 'records ways to pay that a customer keeps or deletes, not what gateways do by themselves', function ( Sandbox $box ) use ( $request, $customer, $token ): void {
	same( [ 'payment_method_saved bacs', 'payment_method_deleted bacs' ], $request( $box, static function () use ( $customer, $token ): void {
		wp_set_current_user( $customer()->ID );
		$token( $customer()->ID )->delete();
	} ) );
	same( [], $request( $box, static function () use ( $customer, $token ): void {
		$token( $customer()->ID )->delete(); // A webhook: nobody is logged in.
		wp_set_current_user( get_user_by( 'login', 'admin' )->ID );
		$token( $customer()->ID )->delete();
	} ) );
} );

return $cases->results();
