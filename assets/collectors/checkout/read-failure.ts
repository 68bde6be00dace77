import type { Failure } from './types';

/** The first that matches, in this order. */
const REASONS: readonly ( readonly [ RegExp, Failure ] )[] = [
	[ /unknown_error/, 'network' ],
	[ /stock|cart_item|product/, 'stock' ],
	[ /nonce|cart_empty/, 'session' ],
	[ /payment_error|gateway_failure/, 'declined' ],
	[ /payment|gateway_error/, 'payment_error' ],
	[ /invalid_param|address|email|field|validation/, 'fields' ],
];

/**
 * Why the checkout block could not order.
 *
 * @param codes  Of the errors that came with this try, WooCommerce's own.
 * @param status Of the payment, where a gateway has answered: failure or error.
 */
export function readFailure(
	codes: readonly string[],
	status: string | undefined
): Failure {
	const text = codes.join() || `gateway_${ status }`;
	return (
		REASONS.find( ( [ pattern ] ) => pattern.test( text ) )?.[ 1 ] ??
		'other'
	);
}
