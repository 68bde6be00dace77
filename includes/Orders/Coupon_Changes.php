<?php
declare( strict_types=1 );

namespace Footfall\Orders;

use Footfall\Ingest\Server_Events;

/**
 * Records which coupons a request put into the cart, took out of it, or was refused. A code that the
 * shop does not know is never kept: anything may have been typed. No query.
 */
final class Coupon_Changes {
	private const MAX_LENGTH = 100;

	/** @var array<string,bool> Whether the coupon was in the cart before, by code. */
	private array $before = [];

	/** @var array<string,string> Why WooCommerce said no, by code. */
	private array $refusals = [];

	/** @var array<string,true> Codes of coupons that were found in the shop. */
	private array $known = [];

	/** @var array<string,array{name:string,props:array<string,mixed>}> Events of this request, each once. */
	private array $made = [];

	private bool $ordered = false;

	public function __construct( private Server_Events $events, private Shop_Request $request ) {}

	/** On woocommerce_applied_coupon. */
	public function on_applied( mixed $code ): void {
		$this->before[ self::code( $code ) ] ??= false;
	}

	/** On woocommerce_removed_coupon, before WooCommerce saves the session. It fires for coupons that were not there, too. */
	public function on_removed( mixed $code ): void {
		$code     = self::code( $code );
		$session  = WC()->session ? WC()->session->get( 'applied_coupons' ) : null;
		$in_there = in_array( $code, array_map( [ self::class, 'code' ], is_array( $session ) ? $session : [] ), true );

		$this->before[ $code ] ??= $in_there;
	}

	/**
	 * On woocommerce_coupon_error.
	 *
	 * @param mixed $message Given back as it is.
	 */
	public function on_error( mixed $message, mixed $error = null, mixed $coupon = null ): mixed {
		if ( $coupon instanceof \WC_Coupon && is_numeric( $error ) ) {
			$reason = Coupon_Refusal::reason( (int) $error );
			// This one names the coupon that stands in the way.
			$code = 'not_combinable' === $reason ? $this->asked_for() : self::code( $coupon->get_code() );

			$this->refusals[ $code ] ??= $reason;
			if ( 'not_found' !== $reason && $coupon->get_id() ) {
				$this->known[ self::code( $coupon->get_code() ) ] = true;
			}
		}
		return $message;
	}

	/**
	 * On woocommerce_coupon_is_valid.
	 *
	 * @param mixed $valid Given back as it is.
	 */
	public function on_valid( mixed $valid, mixed $coupon = null ): mixed {
		if ( $coupon instanceof \WC_Coupon && $coupon->get_id() ) {
			$this->known[ self::code( $coupon->get_code() ) ] = true;
		}
		return $valid;
	}

	/** On the hooks of a new order: what was taken before belongs to it, though the cart is emptied. */
	public function on_order(): void {
		if ( WC()->cart ) {
			$this->ordered = true;
			$this->settle();
		}
	}

	/** On woocommerce_before_cart_emptied: coupons go with the cart, which is no removal. */
	public function on_emptied(): void {
		if ( $this->ordered ) {
			$this->settle();
		}
		$this->before = [];
	}

	/** On rest_request_after_callbacks. @param mixed $response Given back as it is. */
	public function on_rest_done( mixed $response ): mixed {
		$failed = is_wp_error( $response ) || ( $response instanceof \WP_REST_Response && $response->get_status() >= 400 );
		$this->settle( $failed );
		return $response;
	}

	/** On shutdown. @throws \Throwable What Server_Events throws. */
	public function hand_over(): void {
		$this->settle();
		$made       = array_values( $this->made );
		$this->made = [];
		$this->events->events( $made );
	}

	private function settle( bool $failed = false ): void {
		$cart     = function_exists( 'WC' ) ? WC()->cart : null;
		$before   = $this->before;
		$refusals = $this->refusals;

		$this->before   = [];
		$this->refusals = [];
		if ( ! $cart instanceof \WC_Cart || ! $this->request->is_shoppers() ) {
			return;
		}
		$now = array_map( [ self::class, 'code' ], $cart->get_applied_coupons() );
		foreach ( $before as $code => $was_in ) {
			$is_in = in_array( (string) $code, $now, true );
			if ( $is_in !== $was_in ) {
				$this->note( $is_in ? 'coupon_applied' : 'coupon_removed', (string) $code, $is_in ? [] : [ 'by' => $this->remover( (string) $code ) ] );
			}
		}
		$this->settle_refusal( $refusals, $before, $now, $failed );
	}

	/**
	 * Only what the request asked for was refused to somebody: coupons are checked all the time.
	 *
	 * @param array<string,string> $refusals
	 * @param array<string,bool>   $before
	 * @param string[]             $now
	 */
	private function settle_refusal( array $refusals, array $before, array $now, bool $failed ): void {
		$code = $this->asked_for();
		if ( '' === $code || false === ( $before[ $code ] ?? null ) ) {
			return; // It was taken, even if it did not last.
		}
		$reason = $refusals[ $code ] ?? null;
		if ( in_array( $code, $now, true ) ) {
			// The Store API says so without asking the coupon.
			$reason             ??= $failed ? 'already_applied' : null;
			$this->known[ $code ] = true;
		} elseif ( null === $reason && $failed ) {
			$reason = isset( $this->known[ $code ] ) && $now ? 'not_combinable' : 'other';
		}
		if ( null !== $reason ) {
			$this->note( 'coupon_rejected', isset( $this->known[ $code ] ) ? $code : '', [ 'reason' => $reason ], $code );
		}
	}

	/** The code that the request under way would apply, '' for none. */
	private function asked_for(): string {
		$route = $this->request->route();
		if ( '' !== $route ) {
			$applies = preg_match( '#^/wc/store(?:/v\d+)?/cart/(?:apply-coupon|coupons)$#', $route ) && 'POST' === $this->request->method();
			return $applies ? self::code( $this->request->parameter( 'code' ) ) : '';
		}
		return Coupon_Refusal::asked_for( $_GET, $_POST, $this->request->ajax() );
	}

	private function remover( string $code ): string {
		$route = $this->request->route();
		$asked = '' === $route
			? [ Coupon_Refusal::asked_to_remove( $_GET, $_POST, $this->request->ajax() ) ]
			: [ self::code( $this->request->parameter( 'code' ) ) ];
		$taken = '' === $route || preg_match( '#/cart/remove-coupon$#', $route ) || 'DELETE' === $this->request->method();
		return $taken && in_array( $code, $asked, true ) ? 'shopper' : 'shop';
	}

	/**
	 * @param array<string,string> $more
	 * @param string               $as   What it is once for, when it is not the code.
	 */
	private function note( string $name, string $code, array $more, string $as = '' ): void {
		$this->made[ $name . ( $as ?: $code ) ] ??= [
			'name'  => $name,
			'props' => [ 'code' => mb_substr( $code, 0, self::MAX_LENGTH ) ] + $more,
		];
	}

	private static function code( mixed $code ): string {
		return is_scalar( $code ) ? Coupon_Refusal::normal( (string) $code ) : '';
	}
}
