import { storedRows } from './checkout-rows';
import {
	addFromProductPage,
	fillInShortcode,
	payByShortcode,
} from './journeys';
import { useTheme } from './store';
import { countEvents, expect, freshStore, isOurs, test } from './test';

test.beforeAll( () => useTheme( 'classic' ) );
test.afterAll( () => useTheme( 'block' ) );

const STEPS = [
	'checkout_step_reached classic address',
	'checkout_step_reached classic contact',
	'checkout_step_reached classic payment',
	'checkout_step_reached classic shipping',
];

test( 'shortcode: every step, error, choice and press once; declined, then paid', async ( {
	newShopper,
} ) => {
	await freshStore( { consent_without_tool: 'granted' } );
	const { page, errors } = await newShopper();
	await addFromProductPage( page, 'plain-mug' );
	await page.goto( '/classic-checkout/' );
	await expect( page.locator( '.blockUI' ) ).toHaveCount( 0 );
	await page.getByRole( 'button', { name: 'Place order' } ).click();
	await expect(
		page.getByText( 'is a required field' ).first()
	).toBeVisible();
	await page.waitForTimeout( 500 );
	await fillInShortcode( page, 'classic@example.com' );
	await payByShortcode( page, 'footfall_test_decline' );
	await expect(
		page.getByText( 'Your card was declined.' ).first()
	).toBeVisible();
	await payByShortcode( page, 'cod' );
	await page.waitForURL( /order-received/ );

	const failed = ( field: string ) =>
		`checkout_field_failed ${ field } classic required`;
	await expect
		.poll( storedRows, { timeout: 30_000 } )
		.toEqual(
			[
				'checkout_failed classic bacs fields',
				'checkout_failed classic footfall_test_decline declined',
				failed( 'billing_address_1' ),
				failed( 'billing_city' ),
				failed( 'billing_email' ),
				failed( 'billing_first_name' ),
				failed( 'billing_last_name' ),
				failed( 'billing_postcode' ),
				...STEPS,
				'checkout_submitted classic bacs',
				'checkout_submitted classic cod',
				'checkout_submitted classic footfall_test_decline',
				'payment_method_selected classic cod',
				'payment_method_selected classic footfall_test_decline',
			].sort()
		);
	await expect.poll( countEvents ).toMatchObject( {
		checkout_viewed: 2,
		order_placed: 1,
		order_paid: 1,
	} );
	expect( errors.filter( isOurs ) ).toEqual( [] );
} );

test( 'the page that pays an order: declined, then paid', async ( {
	newShopper,
} ) => {
	await freshStore( { consent_without_tool: 'granted' } );
	const { page, errors } = await newShopper();
	await addFromProductPage( page, 'plain-mug' );
	await fillInShortcode( page, 'pay@example.com' );
	await payByShortcode( page, 'footfall_test_offsite' );
	await page.waitForURL( /footfall_test_bank/ );
	const { searchParams } = new URL( page.url() );
	await page.goto(
		`/classic-checkout/order-pay/${ searchParams.get( 'order' ) }/?pay_for_order=true&key=${ searchParams.get( 'key' ) }`
	);
	await page
		.locator( 'label[for=payment_method_footfall_test_decline]' )
		.click();
	await page.getByRole( 'button', { name: 'Pay for order' } ).click();
	await expect(
		page.getByText( 'Your card was declined.' ).first()
	).toBeVisible();
	await page
		.locator( 'label[for=payment_method_footfall_test_success]' )
		.click();
	await page.getByRole( 'button', { name: 'Pay for order' } ).click();
	await page.waitForURL( /order-received/ );
	await expect
		.poll(
			async () =>
				( await storedRows() ).filter( ( row ) =>
					/ pay\b/.test( row )
				),
			{ timeout: 30_000 }
		)
		.toEqual( [
			'checkout_failed pay declined',
			'checkout_submitted pay footfall_test_decline',
			'checkout_submitted pay footfall_test_success',
			'payment_method_selected pay footfall_test_decline',
			'payment_method_selected pay footfall_test_success',
		] );
	expect( errors.filter( isOurs ) ).toEqual( [] );
} );
