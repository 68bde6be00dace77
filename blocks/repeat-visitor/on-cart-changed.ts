import { readCookie } from '../../assets/consent/read-cookie';
import { isCartFilled } from './is-cart-filled';

/** The block cart's requests that change something, and the shortcode's. */
const CHANGES = /store(\/|%2F)v1(\/|%2F)(batch|cart(\/|%2F))|wc-ajax=(?!get_)/i;

/** A script asked the server, for whatever. */
const isRequest = ( entry: PerformanceEntry ) =>
	/fetch|xmlhttp/.test(
		( entry as PerformanceResourceTiming ).initiatorType
	);

const readHash = () => readCookie( 'woocommerce_cart_hash' );

/**
 * Calls when the cart is another, whichever of WooCommerce's ways has changed it: all of them ask the
 * server. What is put in is in the cookies at once; after a removal they may lag behind until the next
 * page, because the server's answer was under way before they were set. That page may be one that the
 * back button brings back as it was: it calls each time.
 *
 * @param callback Told whether the cookies say how it is now.
 */
export function onCartChanged(
	callback: ( isInCookies: boolean ) => void
): void {
	let last = readHash();
	const tell = ( isInCookies: boolean ) => {
		last = readHash();
		callback( isInCookies );
	};
	const check = ( mayHaveChanged: boolean ) => {
		const isInCookies = readHash() !== last;
		if ( isInCookies || mayHaveChanged ) {
			tell( isInCookies );
		}
	};
	new PerformanceObserver( ( list ) => {
		const requests = list.getEntries().filter( isRequest );
		if ( requests.length ) {
			check( requests.some( ( { name } ) => CHANGES.test( name ) ) );
		}
	} ).observe( { type: 'resource' } );
	addEventListener( 'pageshow', ( { persisted } ) =>
		// That nothing is in it is always true: only what was taken out comes late.
		persisted ? tell( ! isCartFilled() ) : check( false )
	);
}
