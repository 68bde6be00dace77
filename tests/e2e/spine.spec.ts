import {
	addFromList,
	addFromProductPage,
	checkOutByBlock,
	checkOutByShortcode,
	removeInCartBlock,
	removeInClassicCart,
} from './journeys';
import { figuresOf } from './report';
import { inStore, store, useTheme } from './store';
import {
	countEvents,
	expect,
	freshStore,
	isOurs,
	test,
	type Facts,
} from './test';

test.afterEach( () => useTheme( 'block' ) );

test( 'a guest in a block theme and a guest in a classic theme: every step once, in the database and in the report', async ( {
	newShopper,
	owner,
} ) => {
	await freshStore( { consent_without_tool: 'granted' } );

	await useTheme( 'block' );
	const first = await newShopper();
	await first.page.goto( '/' );
	await first.page.goto( '/shop/' );
	await first.page.goto( '/product-category/mugs/' );
	await addFromProductPage( first.page, 'plain-mug' );
	await addFromList( first.page, '/product-category/coffee/', 'House Blend' );
	await removeInCartBlock( first.page, 'Plain Mug' );
	await checkOutByBlock( first.page, 'block@example.com' );

	await useTheme( 'classic' );
	const second = await newShopper();
	await second.page.goto( '/' );
	await second.page.goto( '/shop/' );
	await second.page.goto( '/product-category/mugs/' );
	await addFromProductPage( second.page, 'plain-mug' );
	await addFromList(
		second.page,
		'/product-category/coffee/',
		'House Blend'
	);
	await removeInClassicCart( second.page, 'Plain Mug' );
	await checkOutByShortcode( second.page, 'classic@example.com' );

	// What was made, once each: both opened eight pages and one a second time by sending its form,
	// put two into the cart and took one out.
	const made = {
		page_viewed: 18,
		product_viewed: 4,
		cart_item_added: 4,
		cart_item_removed: 2,
		cart_viewed: 2,
		checkout_viewed: 2,
		checkout_step_reached: 8,
		payment_method_selected: 2,
		checkout_submitted: 2,
		order_placed: 2,
		order_paid: 2,
	};
	await expect.poll( countEvents, { timeout: 30_000 } ).toEqual( made );

	// Reloading the thank-you page is a page view and nothing else.
	await first.page.reload();
	await second.page.reload();
	await expect
		.poll( countEvents, { timeout: 30_000 } )
		.toEqual( { ...made, page_viewed: 20 } );

	const facts = await inStore< Facts >( 'facts' );
	expect( facts.problems ).toEqual( [] );
	expect( facts.sessions ).toHaveLength( 2 );
	expect(
		facts.sessions.map( ( session ) => Number( session.orders ) )
	).toEqual( [ 1, 1 ] );
	expect( facts.events.every( ( event ) => event.session_id > 0 ) ).toBe(
		true
	);

	// The ledger says what WooCommerce says: (18.00 + 5.00) * 1.10 each.
	const orders = await inStore< { total: string }[] >( 'orders' );
	expect( orders.map( ( order ) => order.total ) ).toEqual( [
		'25.30',
		'25.30',
	] );
	expect(
		facts.orders.map( ( order ) => [
			Number( order.total ),
			Number( order.tax ),
			Number( order.shipping ),
			order.currency,
			Number( order.session_id ) > 0,
			order.unmatched_reason,
		] )
	).toEqual( [
		[ 2530, 230, 500, 'USD', true, '' ],
		[ 2530, 230, 500, 'USD', true, '' ],
	] );

	const report = await figuresOf( owner );
	expect( report.tiles ).toMatchObject( {
		Visitors: '2',
		Sessions: '2',
		Orders: '2',
		Revenue: '$50.60',
		Conversion: '100%',
	} );
	expect( report.funnel ).toEqual( [ 2, 2, 2, 2, 2 ] );

	for ( const shopper of [ first, second ] ) {
		expect( shopper.errors.filter( isOurs ) ).toEqual( [] );
	}
} );

// Elsewhere, the longer one above does this and more.
if ( store.php === 'wasm' ) {
	test( 'a purchase reaches the report @short', async ( {
		newShopper,
		owner,
	} ) => {
		await freshStore( { consent_without_tool: 'granted' } );
		const { page } = await newShopper();
		await page.goto( '/' );
		await addFromProductPage( page, 'house-blend' );
		await checkOutByBlock( page, 'short@example.com' );
		await expect.poll( countEvents, { timeout: 60_000 } ).toEqual( {
			page_viewed: 5,
			product_viewed: 2, // Once before and once after the form was sent.
			cart_item_added: 1,
			checkout_viewed: 1,
			checkout_step_reached: 4,
			payment_method_selected: 1,
			checkout_submitted: 1,
			order_placed: 1,
			order_paid: 1,
		} );
		const report = await figuresOf( owner );
		expect( report.tiles ).toMatchObject( {
			Visitors: '1',
			Sessions: '1',
			Orders: '1',
			Revenue: '$25.30',
		} );
		expect( report.funnel ).toEqual( [ 1, 1, 1, 1, 1 ] );
	} );
}
