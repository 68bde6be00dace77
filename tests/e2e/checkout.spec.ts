import {
	addFromProductPage,
	fillBlockAddress,
	placeBlockOrder,
} from './journeys';
import { useTheme } from './store';
import {
	expect,
	freshStore,
	inStoreFacts,
	isOurs,
	test,
	type Facts,
} from './test';

test.beforeAll( () => useTheme( 'block' ) );

/** What the checkout made, in order: name and properties. */
const told = ( { events }: Facts ) =>
	events
		.filter( ( { name } ) => /^(checkout|payment|express)_/.test( name ) )
		.map( ( { name, props } ) => [ name, props ] );

test( 'probe', async ( { newShopper } ) => {
	await freshStore( { consent_without_tool: 'granted' } );
	const { page, errors } = await newShopper();
	await addFromProductPage( page, 'plain-mug' );
	await page.goto( '/checkout/' );
	await page.getByRole( 'button', { name: /Place Order/i } ).click();
	await expect(
		page.getByText( 'Please enter a valid first name' )
	).toBeVisible();
	await page.waitForTimeout( 500 );
	await fillBlockAddress( page, 'a@example.com' );
	await page.getByText( 'Test card, declined', { exact: true } ).click();
	await page.getByRole( 'button', { name: /Place Order/i } ).click();
	await expect(
		page.getByText( 'Your card was declined.' ).first()
	).toBeVisible();
	await page.getByText( 'Cash on delivery', { exact: true } ).click();
	await placeBlockOrder( page );
	await page.waitForTimeout( 3000 );
	const facts = await inStoreFacts();
	console.log( JSON.stringify( told( facts ), null, 1 ), errors );
	console.log( facts.orders, facts.problems );
	expect( errors.filter( isOurs ) ).toEqual( [] );
} );
