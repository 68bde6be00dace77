/** What people do before they put something into the cart. */

/**
 * @param {import('../shopper.mjs').Shopper}                               shopper
 * @param {import('../../../scripts/truth/describe-shop.mjs').ShopProduct} product
 */
export async function openProduct( shopper, product ) {
	await shopper.open( product.path, 'product' );
	shopper.knows( 'product_viewed', { product_id: product.id } );
}

/** Its page comes again after its form was sent. */
export async function seesProductAgain( shopper, product ) {
	await shopper.sees( 'product' );
	shopper.knows( 'product_viewed', { product_id: product.id } );
}

export async function openCart( shopper ) {
	await shopper.open( shopper.shop.pages.cart, 'cart' );
	shopper.knows( 'cart_viewed', { form: shopper.shop.forms.cart } );
}

export async function openCheckout( shopper ) {
	await shopper.open( shopper.shop.pages.checkout, 'checkout' );
	shopper.knows( 'checkout_viewed', { form: shopper.shop.forms.checkout } );
}
