import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { inStore } from './store';
import { countEvents, expect, freshStore, test } from './test';

const APP = '/wp-admin/admin.php?page=footfall';
const SETTINGS = `${ APP }&tab=settings`;

/** WordPress's own frame around the app is not ours to judge. */
const violations = async ( page: Page ) => {
	const { violations: found } = await new AxeBuilder( { page } )
		.include( '#footfall-app' )
		.analyze();
	return found.map( ( { id, nodes } ) => `${ id }: ${ nodes[ 0 ]?.html }` );
};

test( 'nothing is recorded before the owner has said yes once', async ( {
	newShopper,
	owner,
} ) => {
	await inStore( 'reset', { confirmed: false } );
	const { page, sent } = await newShopper();
	await page.goto( '/shop/' );
	await page.waitForTimeout( 2000 );
	expect( sent ).toEqual( [] );
	expect( await page.locator( '#footfall-js' ).count() ).toBe( 0 );
	expect( await countEvents() ).toEqual( {} );

	await owner.goto( APP );
	await expect(
		owner.getByText( 'It all stays in this site’s own database' )
	).toBeVisible();
	expect( await violations( owner ) ).toEqual( [] );
	await owner.getByRole( 'button', { name: 'Start recording' } ).click();
	await expect( owner.getByText( 'No visits yet' ) ).toBeVisible();
	await expect(
		owner.getByRole( 'heading', { name: 'Report' } )
	).toBeFocused();

	await page.goto( '/shop/' );
	await expect.poll( countEvents ).toEqual( { page_viewed: 1 } );
} );

test( 'the owner sees a visit in the open report within seconds, without a reload', async ( {
	newShopper,
	owner,
} ) => {
	await freshStore( { consent_without_tool: 'granted' } );
	await owner.goto( APP );
	await expect( owner.getByText( 'Nothing has happened yet' ) ).toBeVisible();
	const { page } = await newShopper();
	await page.goto( '/product/plain-mug/' );
	const row = owner
		.locator( '.footfall-live-row' )
		.filter( { hasText: 'Plain Mug' } );
	await expect( row.first() ).toBeVisible( { timeout: 15_000 } );
	await owner.getByRole( 'button', { name: 'Refresh' } ).click();
	await expect( owner.locator( '.footfall-tile' ).first() ).toContainText(
		'1'
	);
	expect( await violations( owner ) ).toEqual( [] );
} );

test( 'the owner’s own visits are left out and counted as excluded', async ( {
	owner,
} ) => {
	await freshStore( { consent_without_tool: 'granted' } );
	await owner.goto( '/wp-admin/' );
	await owner.goto( '/shop/' );
	await owner.waitForTimeout( 2500 );
	expect( await countEvents() ).toEqual( {} );
	const excluded =
		await inStore< { dimension: string; total: string }[] >( 'excluded' );
	expect( excluded ).toMatchObject( [ { dimension: 'role', total: '1' } ] );
} );

test( 'settings: a change is saved and stays, a wrong one is explained, nothing is lost', async ( {
	owner,
} ) => {
	await freshStore();
	await owner.goto( SETTINGS );
	const minutes = owner.getByLabel( 'Session length (minutes)' );
	await expect( minutes ).toHaveValue( '30' );
	const save = owner.getByRole( 'button', { name: 'Save', exact: true } );
	await expect( save ).toBeDisabled();

	await minutes.fill( '45' );
	await owner.getByLabel( 'Paths left out' ).fill( '/private/*\n/staff/' );
	await save.click();
	await expect( save ).toBeDisabled();
	await owner.reload();
	await expect( minutes ).toHaveValue( '45' );
	await expect( owner.getByLabel( 'Paths left out' ) ).toHaveValue(
		'/private/*\n/staff/'
	);
	expect( await violations( owner ) ).toEqual( [] );

	await minutes.fill( '1' );
	await save.click();
	await expect( owner.locator( '.footfall-problem' ).first() ).toBeVisible();
	await expect( minutes ).toHaveValue( '1' );
	expect( await violations( owner ) ).toEqual( [] );
	await owner.getByRole( 'button', { name: 'Discard' } ).click();
	await expect( minutes ).toHaveValue( '45' );
} );

test( 'a left-out path is not recorded, and secrets do not leave the address', async ( {
	newShopper,
} ) => {
	await freshStore( {
		consent_without_tool: 'granted',
		excluded_paths: [ '/product/*' ],
	} );
	const { page, sent } = await newShopper();
	await page.goto( '/product/plain-mug/' );
	await page.goto(
		'/shop/?token=secret1&orderby=price&email=a%40b.example#part'
	);
	await expect.poll( countEvents ).toEqual( { page_viewed: 1 } );
	const body = sent.map( ( request ) => request.postData() ).join();
	expect( body ).toContain( 'orderby=price' );
	expect( body ).not.toContain( 'secret1' );
	expect( body ).not.toContain( 'b.example' );
	expect( body ).not.toContain( '#part' );
} );

test( 'the script and the collection address take the owner’s names', async ( {
	newShopper,
} ) => {
	await freshStore( {
		consent_without_tool: 'granted',
		script_name: 'shop-window',
		collection_name: 'doorbell',
	} );
	const { page, sent } = await newShopper();
	await page.goto( '/' );
	await expect.poll( countEvents ).toEqual( { page_viewed: 1 } );
	expect(
		await page.locator( '#footfall-js' ).getAttribute( 'src' )
	).toMatch( /uploads\/footfall\/shop-window\.js/ );
	expect( sent[ 0 ]!.url() ).toMatch( /\/doorbell\.php$/ );
	await freshStore( { consent_without_tool: 'granted' } );
	const gone = await page.request.post( '/doorbell.php' );
	expect( gone.status() ).toBe( 404 );
} );

test( 'without WooCommerce: page views, the report and Settings → Footfall', async ( {
	newShopper,
	owner,
} ) => {
	await freshStore( { consent_without_tool: 'granted' } );
	await inStore( 'woocommerce', { active: false } );
	try {
		const { page, errors } = await newShopper();
		await page.goto( '/' );
		await expect.poll( countEvents ).toEqual( { page_viewed: 1 } );
		expect( errors ).toEqual( [] );
		await owner.goto( '/wp-admin/options-general.php?page=footfall' );
		await expect( owner.locator( '.footfall-tile' ).first() ).toContainText(
			'1'
		);
		expect( await violations( owner ) ).toEqual( [] );
		await expect(
			owner
				.locator( '#adminmenu' )
				.getByRole( 'link', { name: 'Footfall' } )
		).toHaveAttribute( 'href', /options-general\.php\?page=footfall/ );
	} finally {
		await inStore( 'woocommerce', { active: true } );
	}
} );
