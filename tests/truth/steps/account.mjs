/** What people do with an account. */

/** Logs in on the account page, which is open or is opened. */
export async function logIn( shopper, login, password = 'password' ) {
	const { page, shop } = shopper;
	await openAccount( shopper, 'login' );
	await page.locator( '#username' ).fill( login );
	await page.locator( '#password' ).fill( password );
	await Promise.all( [
		page.waitForEvent( 'load' ),
		page.locator( 'button[name=login]' ).click(),
	] );
	knowsForm( shopper );
	shopper.knows( 'logged_in' );
	await shopper.sees( 'account' );
	shopper.knows( 'account_page_viewed', { tab: 'dashboard' } );
	return shop;
}

/** A form of the account page is a form as any other. */
export const knowsForm = ( shopper ) =>
	shopper.knows( 'form_submitted', { form: shopper.shop.pages.account } );

/** @param {string} tab As events.json names it. */
export async function openAccount( shopper, tab, path = '' ) {
	await shopper.open( shopper.shop.pages.account + path, 'account' );
	shopper.knows( 'account_page_viewed', { tab } );
}
