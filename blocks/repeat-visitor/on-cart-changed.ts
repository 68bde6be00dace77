import { readCookie } from '../../assets/consent/read-cookie';

const CART_REQUEST = /wc\/store|wc-ajax|add-to-cart/;

const readHash = () => readCookie( 'woocommerce_cart_hash' );

/**
 * Calls when the cart is another, whichever of WooCommerce's ways has changed it: all of them ask the
 * server, and leave the cart's hash in a cookie.
 */
export function onCartChanged( callback: () => void ): void {
	let last = readHash();
	const check = () => {
		const now = readHash();
		if ( now !== last ) {
			last = now;
			callback();
		}
	};
	new PerformanceObserver( ( list ) => {
		if (
			list.getEntries().some( ( { name } ) => CART_REQUEST.test( name ) )
		) {
			check();
		}
	} ).observe( { type: 'resource' } );
	addEventListener( 'pageshow', check ); // Back from another page.
}
