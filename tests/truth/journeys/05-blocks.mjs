import {
	knowsAdded,
	pressListButton,
	seesAddedNotice,
} from '../steps/add-to-cart.mjs';
import { openProduct, seesProductAgain } from '../steps/browse.mjs';
import { afterBatch } from '../steps/cart.mjs';

const FIELD = 'footfall_store_form_field';

/** Presses the button of the options block, which adds by script. */
const pressOptionsButton = ( page ) =>
	afterBatch( page, () =>
		page
			.locator( 'form.wp-block-add-to-cart-with-options' )
			.getByRole( 'button', { name: /^Add to cart/ } )
			.click()
	);

/** Goes on in the collection without a page load. */
async function turn( shopper, act ) {
	const { page } = shopper;
	const before = page.url();
	await act();
	await page.waitForURL( ( url ) => url.href !== before );
	shopper.knows( 'page_viewed', { page_kind: 'content' } );
	await page.waitForLoadState( 'networkidle' );
}

export const journeys = [
	{
		name: 'options block: simple product, two pieces',
		themes: [ 'block' ],
		short: true,
		ownStore: true,
		async walk( shopper ) {
			const product = await shopper.shop.find( 'brewing-book' );
			await openProduct( shopper, product );
			await shopper.page
				.getByRole( 'button', { name: /^Increase quantity/ } )
				.click();
			await pressOptionsButton( shopper.page );
			knowsAdded( shopper, product, {
				quantity: 2,
				path: 'options_block',
			} );
		},
	},
	{
		name: 'options block: variation',
		themes: [ 'block' ],
		ownStore: true,
		async walk( shopper ) {
			const product = await shopper.shop.find( 'barista-apron' );
			const variation = product.variations[ 1 ];
			await openProduct( shopper, product );
			await shopper.looksAround();
			await shopper.page
				.locator( 'form.wp-block-add-to-cart-with-options' )
				.getByText( variation.attributes[ 0 ].value, { exact: true } )
				.first()
				.click();
			shopper.knows( 'variation_selected', {
				product_id: product.id,
				variation_id: variation.id,
			} );
			await pressOptionsButton( shopper.page );
			knowsAdded( shopper, product, {
				variation_id: variation.id,
				price: variation.price,
				path: 'options_block',
			} );
		},
	},
	{
		name: 'options block: grouped product',
		themes: [ 'block' ],
		ownStore: true,
		async walk( shopper ) {
			const product = await shopper.shop.find( 'starter-kit' );
			const [ one ] = product.parts;
			await openProduct( shopper, product );
			await shopper.page
				.getByRole( 'button', {
					name: `Increase quantity of ${ one.name }`,
				} )
				.or(
					shopper.page.getByRole( 'button', {
						name: /^Increase quantity/,
					} )
				)
				.first()
				.click();
			await pressOptionsButton( shopper.page );
			knowsAdded( shopper, one, { path: 'grouped' } );
		},
	},
	{
		name: 'options block that sends its form, for a plugin prints a field',
		themes: [ 'block' ],
		ownStore: true,
		async walk( shopper, run ) {
			const option = ( value ) =>
				run.inStore( 'tests/e2e/php/option.php', {
					name: FIELD,
					value,
				} );
			await option( 'yes' );
			try {
				const product = await shopper.shop.find( 'brewing-book' );
				await openProduct( shopper, product );
				await Promise.all( [
					shopper.page.waitForEvent( 'load' ),
					shopper.page
						.locator( 'form.wp-block-add-to-cart-with-options' )
						.getByRole( 'button', { name: /^Add to cart/ } )
						.click(),
				] );
				await seesAddedNotice( shopper.page );
				await seesProductAgain( shopper, product );
				knowsAdded( shopper, product, { path: 'options_block' } );
			} finally {
				await option( 'no' );
			}
		},
	},
	{
		name: 'collection: next page without a page load, then the button',
		themes: [ 'block' ],
		short: true,
		ownStore: true,
		async walk( shopper ) {
			const { page } = shopper;
			await shopper.open( '/collection/', 'content' );
			await turn( shopper, () =>
				page.locator( '.wp-block-query-pagination-next' ).click()
			);
			const product = await shopper.shop.find( 'earl-grey' );
			await pressListButton( shopper, product );
			knowsAdded( shopper, product, { path: 'block_button' } );
		},
	},
	{
		name: 'collection: filtered and sorted without a page load',
		themes: [ 'block' ],
		ownStore: true,
		async walk( shopper ) {
			const { page } = shopper;
			await shopper.open( '/collection/', 'content' );
			await turn( shopper, () =>
				page
					.locator( '.wc-block-product-filter-checkbox-list__label' )
					.filter( { hasText: 'Mugs' } )
					.first()
					.click()
			);
			const product = shopper.shop.products.simple;
			await pressListButton( shopper, product );
			knowsAdded( shopper, product, { path: 'block_button' } );
		},
	},
];
