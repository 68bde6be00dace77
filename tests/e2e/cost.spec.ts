import {
	addFromList,
	addFromProductPage,
	checkOutByBlock,
	removeInCartBlock,
} from './journeys';
import { inStore } from './store';
import { expect, freshStore, test } from './test';

interface Noted {
	request: string;
	queries: string[];
}

test( 'no request of a shopper costs a query: not a view, not a cart change, not a checkout', async ( {
	newShopper,
} ) => {
	await freshStore( { consent_without_tool: 'granted' } );
	await inStore( 'watch-requests', { on: true } );
	let noted: Noted[];
	try {
		const { page } = await newShopper();
		await page.goto( '/' );
		await page.goto( '/shop/' );
		await addFromProductPage( page, 'house-blend' );
		await page.goto( '/product/travel-tumbler/' );
		await page.locator( 'form.cart select' ).selectOption( { index: 3 } );
		await page
			.locator( '.single_add_to_cart_button:not(.disabled)' )
			.click();
		await addFromList( page, '/product-category/mugs/', 'Plain Mug' );
		await removeInCartBlock( page, 'Plain Mug' );
		await checkOutByBlock( page, 'cost@example.com' );
	} finally {
		noted = await inStore< Noted[] >( 'watch-requests', { on: false } );
	}
	const requests = noted.map( ( { request } ) => request );
	expect( requests ).toContain( 'GET /shop/' );
	expect( requests ).toContain( 'POST /product/house-blend/' );
	expect( requests.join() ).toContain( 'wc/store/v1/checkout' );
	expect( noted.filter( ( { queries } ) => queries.length ) ).toEqual( [] );
} );
