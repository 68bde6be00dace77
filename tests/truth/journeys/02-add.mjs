import {
	addFromForm,
	knowsAdded,
	pressListButton,
	submitForm,
} from '../steps/add-to-cart.mjs';
import { openProduct } from '../steps/browse.mjs';

/** By the keyboard, as people do: what a script sets is no choice of a visitor's. */
async function choose( page, value ) {
	const list = page
		.locator( 'form.variations_form select' )
		.filter( { has: page.locator( `option[value="${ value }"]` ) } )
		.first();
	const text = await list
		.locator( `option[value="${ value }"]` )
		.textContent();
	await list.focus();
	// Letters find the option at once; on the way by arrows lie other variations.
	await page.keyboard.type( text.trim() );
}

export const journeys = [
	{
		name: 'simple product by its form, three pieces',
		short: true,
		needs: [ 'simple' ],
		walk: ( shopper ) =>
			addFromForm( shopper, shopper.shop.products.simple, 3 ),
	},
	{
		name: 'variable product, second variation',
		short: true,
		needs: [ 'variable' ],
		async walk( shopper ) {
			const product = shopper.shop.products.variable;
			const variation = product.variations[ 1 ];
			await openProduct( shopper, product );
			await shopper.looksAround();
			for ( const { value } of variation.attributes ) {
				await choose( shopper.page, value );
			}
			await shopper.page
				.locator(
					'form.cart .single_add_to_cart_button:not(.disabled)'
				)
				.waitFor();
			shopper.knows( 'variation_selected', {
				product_id: product.id,
				variation_id: variation.id,
				by: 'visitor',
			} );
			await submitForm( shopper, product );
			await shopper.looksAround();
			// The form that was sent comes back with the page, and what was chosen with it.
			shopper.knows( 'variation_selected', {
				product_id: product.id,
				variation_id: variation.id,
				by: 'page',
			} );
			knowsAdded( shopper, product, {
				variation_id: variation.id,
				price: variation.price,
				path: 'single_form',
			} );
		},
	},
	{
		name: 'grouped product, two of its parts',
		needs: [ 'grouped' ],
		async walk( shopper ) {
			const product = shopper.shop.products.grouped;
			const [ one, , third ] = product.parts;
			await openProduct( shopper, product );
			await shopper.page
				.locator( `input[name="quantity[${ one.id }]"]` )
				.fill( '2' );
			await shopper.page
				.locator( `input[name="quantity[${ third.id }]"]` )
				.fill( '1' );
			await submitForm( shopper, product );
			knowsAdded( shopper, one, { quantity: 2, path: 'grouped' } );
			knowsAdded( shopper, third, { path: 'grouped' } );
		},
	},
	{
		name: 'button in a list',
		short: true,
		needs: [ 'simple' ],
		async walk( shopper ) {
			const { shop } = shopper;
			await shopper.open( shop.category, 'category' );
			await pressListButton( shopper, shop.products.simple );
			knowsAdded( shopper, shop.products.simple, {
				path:
					shop.theme === 'block' ? 'block_button' : 'archive_button',
			} );
		},
	},
	{
		name: 'link ?add-to-cart=',
		needs: [ 'simple' ],
		// The first request of a visit has no cookie yet, and the others came from this address, too.
		agent: 'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/139.0.0.0 Safari/537.36',
		async walk( shopper ) {
			const { shop } = shopper;
			await shopper.open(
				`${ shop.pages.shop }?add-to-cart=${ shop.products.simple.id }&quantity=2`,
				'shop'
			);
			knowsAdded( shopper, shop.products.simple, {
				quantity: 2,
				path: 'link',
			} );
		},
	},
];
