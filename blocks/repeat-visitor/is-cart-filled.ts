import { readCookie } from '../../assets/consent/read-cookie';

/** By a cookie of WooCommerce's that is there while something is in the cart. */
export const isCartFilled = (): boolean =>
	!! Number( readCookie( 'woocommerce_items_in_cart' ) );
