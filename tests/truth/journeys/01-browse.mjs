import { openCart, openProduct } from '../steps/browse.mjs';

export const journeys = [
	{
		name: 'home, shop, category, product, cart',
		short: true,
		needs: [ 'simple' ],
		async walk( shopper ) {
			const { shop } = shopper;
			await shopper.open( shop.pages.home, 'home' );
			await shopper.open( shop.pages.shop, 'shop' );
			await shopper.open( shop.category, 'category' );
			await openProduct( shopper, shop.products.simple );
			await openCart( shopper );
		},
	},
];
