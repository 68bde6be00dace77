import { boxed } from './boxed.mjs';
import { cacheFolder } from './cache-folder.mjs';
import { WOOCOMMERCE_VERSION } from './woocommerce-source.mjs';

/**
 * @return {string} What to do when no WooCommerce could be had.
 */
export function woocommerceMissingMessage() {
	return boxed( [
		'There is no WooCommerce, so this is WordPress without a shop.',
		'Pages, consent, blocks and reports work; products, carts and orders do not.',
		'',
		'Give it one in any of these ways, then start again:',
		`  WOOCOMMERCE=/path/to/woocommerce.${ WOOCOMMERCE_VERSION }.zip npm start`,
		'  WOOCOMMERCE=/path/to/a/built/woocommerce npm start',
		`  a built WooCommerce in ${ cacheFolder() }/woocommerce`,
		'  a way to https://downloads.wordpress.org',
	] );
}
