import { addFromProductPage } from './journeys';
import { inStore, store } from './store';
import { countEvents, expect, freshStore, isOurs, test } from './test';

interface Found {
	way: string;
	buffer: string;
	reason: string;
}

test.skip(
	store.php === 'wasm',
	'Its server forbids nothing, and asks itself in vain.'
);

const usualHost = async () => {
	await inStore( 'host' );
	await inStore( 'check-delivery' );
};
test.beforeEach( async () => {
	await usualHost();
	await freshStore( { consent_without_tool: 'granted' } );
} );
test.afterEach( usualHost );

test( 'the host forbids the direct file in the middle of the day: nothing is lost, within a minute pages know, and the owner is told why', async ( {
	newShopper,
	owner,
} ) => {
	const { page, errors } = await newShopper();
	await page.goto( '/shop/' );
	await expect.poll( countEvents ).toEqual( { page_viewed: 1 } );

	await inStore( 'host', { forbids_direct: true } );
	await page.goto( '/product/plain-mug/' );
	await expect
		.poll( countEvents )
		.toMatchObject( { page_viewed: 2, product_viewed: 1 } );
	const found = await inStore< Found >( 'later', { seconds: 60 } );
	expect( found ).toMatchObject( { way: 'rest', buffer: 'file' } );
	expect( found.reason ).toContain( 'HTTP status 403' );

	const next = await newShopper();
	await next.page.goto( '/shop/' );
	await expect.poll( countEvents ).toMatchObject( { page_viewed: 3 } );
	expect( next.errors.filter( isOurs ) ).toEqual( [] );
	expect(
		errors.filter( isOurs ).filter( ( text ) => ! text.includes( '403' ) )
	).toEqual( [] );

	await owner.goto( '/wp-admin/site-health.php' );
	await owner
		.getByRole( 'button', {
			name: 'Visits could be recorded in a quicker way',
		} )
		.click();
	await expect(
		owner.getByText( 'the host seems to forbid it' )
	).toBeVisible();
	await owner.goto( '/wp-admin/admin.php?page=footfall&tab=settings' );
	const card = owner.locator( '.footfall-delivery' );
	await expect( card ).toContainText( 'HTTP status 403' );

	await inStore( 'host' );
	await card.getByRole( 'button', { name: 'Check again' } ).click();
	await expect( card ).toContainText( 'The direct file answers.' );
} );

for ( const [ host, disks, why, tag ] of [
	[ 'a disk that takes nothing', 'none', 'cannot be written', '' ],
	[ 'two servers with a disk each', 'two', 'Several servers', ' @long' ],
] as const ) {
	test( `${ host }: the buffer is in the database, from page view to report${ tag }`, async ( {
		newShopper,
		owner,
	} ) => {
		await inStore( 'host', { forbids_direct: disks === 'two', disks } );
		const found = await inStore< Found >( 'check-delivery' );
		expect( found ).toMatchObject( { way: 'rest', buffer: 'database' } );
		expect( found.reason ).toContain( why );

		const { page, errors } = await newShopper();
		await page.goto( '/shop/' );
		await addFromProductPage( page, 'house-blend' );
		await expect.poll( countEvents ).toMatchObject( {
			page_viewed: 3,
			product_viewed: 2, // Its form comes back to the product.
			cart_item_added: 1,
		} );
		expect( errors.filter( isOurs ) ).toEqual( [] );

		await owner.goto( '/wp-admin/admin.php?page=footfall' );
		await expect( owner.locator( '#footfall-app' ) ).toContainText(
			'Saw a product1 session'
		);
		await owner.goto( '/wp-admin/admin.php?page=footfall&tab=settings' );
		await expect( owner.locator( '.footfall-delivery' ) ).toContainText(
			'In the database'
		);
	} );
}
