<?php
declare( strict_types=1 );

namespace Footfall\Orders;

use Footfall\Ingest\Runtime_Config;

/**
 * By which the ledger knows that two orders are one customer's, without keeping who it is: 63 bits
 * of an HMAC under the site's own secret.
 */
final class Customer_Key {
	/** What WordPress writes over the addresses of people who wanted to be forgotten. */
	private const ANONYMISED = '.invalid';

	/**
	 * @return int|null Positive; null where the order names nobody.
	 */
	public static function of( \WC_Order $order ): ?int {
		$email = strtolower( trim( (string) $order->get_billing_email() ) );
		$who   = str_ends_with( $email, self::ANONYMISED ) ? '' : $email;
		if ( $order->get_customer_id() > 0 ) {
			$who = 'user:' . $order->get_customer_id();
		}
		if ( '' === $who ) {
			return null;
		}
		return max( 1, unpack( 'J', hash_hmac( 'sha256', "customer:$who", Runtime_Config::site_key(), true ) )[1] & PHP_INT_MAX );
	}
}
