import { addFromForm, knowsAdded } from '../steps/add-to-cart.mjs';
import { openCart, openProduct } from '../steps/browse.mjs';

const pause = ( page, seconds ) => page.waitForTimeout( 1000 * seconds );

export const journeys = [
	{
		name: 'reload and back button',
		needs: [ 'simple', 'other' ],
		async walk( shopper ) {
			const { page, shop } = shopper;
			const { simple, other } = shop.products;
			await openProduct( shopper, simple );
			await page.reload();
			await shopper.sees( 'product' );
			shopper.knows( 'product_viewed', { product_id: simple.id } );
			await openProduct( shopper, other );
			const go = ( steps, path ) =>
				Promise.all( [
					page.waitForURL( `**${ path }*`, { waitUntil: 'commit' } ),
					page.evaluate( ( by ) => window.history.go( by ), steps ),
				] );
			// Taken out of memory as it was: nothing is loaded that could be waited for.
			const seesAgain = ( product ) => {
				shopper.knows( 'page_viewed', { page_kind: 'product' } );
				shopper.knows( 'product_viewed', { product_id: product.id } );
			};
			await go( -1, simple.path );
			seesAgain( simple );
			await pause( page, 1 );
			await go( 1, other.path );
			seesAgain( other );
			await pause( page, 1 );
		},
	},
	{
		name: 'two windows side by side: one visit',
		needs: [ 'simple', 'other' ],
		async walk( shopper ) {
			const { shop } = shopper;
			const first = shopper.page;
			await openProduct( shopper, shop.products.simple );
			const second = await shopper.openTab();
			await openProduct( shopper, shop.products.other );
			shopper.page = first;
			await openCart( shopper );
			shopper.page = second;
			await shopper.open( shop.pages.shop, 'shop' );
		},
	},
	{
		name: 'offline for a while, then online again',
		needs: [ 'simple' ],
		async walk( shopper ) {
			const { context, page, shop } = shopper;
			await shopper.open( shop.pages.shop, 'shop' );
			await pause( page, 1 );
			// Its own requests fail, as with a bad connection; pages still come from the shop.
			let isOnline = false;
			await context.route( '**/*', ( route ) =>
				! isOnline &&
				route.request().method() === 'POST' &&
				route
					.request()
					.headers()
					[ 'content-type' ]?.startsWith( 'text/plain' )
					? route.abort( 'internetdisconnected' )
					: route.continue()
			);
			await openProduct( shopper, shop.products.simple );
			await pause( page, 3 );
			await openCart( shopper );
			isOnline = true;
			await shopper.open( shop.pages.home, 'home' );
			await pause( page, 8 );
		},
	},
	{
		name: 'window closed while it sends',
		needs: [ 'simple' ],
		async walk( shopper ) {
			await openProduct( shopper, shopper.shop.products.simple );
			const { page } = shopper;
			await shopper.openTab();
			await page.close( { runBeforeUnload: true } );
			await pause( shopper.page, 2 );
		},
	},
	{
		name: 'search',
		async walk( shopper ) {
			// Found more than once: WooCommerce goes straight to a single result.
			const term = 'a';
			await shopper.open(
				`/?s=${ encodeURIComponent( term ) }&post_type=product`,
				'search'
			);
			// The script that hears of searches comes when the page is idle (docs/decisions/010).
			await shopper.looksAround();
			shopper.knows( 'search_performed', { term, is_live: false } );
		},
	},
	{
		name: 'a page that is not there',
		async walk( shopper ) {
			await shopper.open( '/no-such-page-of-this-shop/', 'not_found' );
		},
	},
	{
		name: 'external product: its button leads to another site',
		needs: [ 'external' ],
		async walk( shopper ) {
			const { context, page, shop } = shopper;
			await context.route(
				( url ) => url.origin !== new URL( shop.url ).origin,
				( route ) =>
					route.fulfill( {
						contentType: 'text/html',
						body: 'Elsewhere',
					} )
			);
			await openProduct( shopper, shop.products.external );
			await shopper.looksAround();
			await Promise.all( [
				page.waitForURL(
					( url ) => url.origin !== new URL( shop.url ).origin
				),
				page
					.locator(
						'form.cart button[type=submit], a.single_add_to_cart_button'
					)
					.first()
					.click(),
			] );
			shopper.knows( 'outbound_clicked', { link_url: /^https?:/ } );
		},
	},
	{
		name: 'page that was prepared and never opened, then opened',
		themes: [ 'block' ],
		ownStore: true,
		async walk( shopper ) {
			const { page, shop } = shopper;
			await shopper.open( shop.pages.shop, 'shop' );
			const prepare = ( paths ) =>
				page.evaluate( ( urls ) => {
					const rules = document.createElement( 'script' );
					rules.type = 'speculationrules';
					rules.textContent = JSON.stringify( {
						prerender: [
							{ source: 'list', urls, eagerness: 'immediate' },
						],
					} );
					document.head.append( rules );
				}, paths );
			await prepare( [
				shop.products.simple.path,
				shop.products.other.path,
			] );
			await pause( page, 4 );
			// Followed by a link, for that is what a prepared page is for.
			await Promise.all( [
				page.waitForURL( `**${ shop.products.simple.path }` ),
				page.evaluate( ( path ) => {
					window.location.href = path;
				}, shop.products.simple.path ),
			] );
			await shopper.sees( 'product' );
			shopper.knows( 'product_viewed', {
				product_id: shop.products.simple.id,
			} );
		},
	},
	{
		name: 'how long and how far a page was looked at',
		themes: [ 'block' ],
		ownStore: true,
		claims: [ 'page_engaged' ],
		async walk( shopper ) {
			const { page, shop } = shopper;
			await openProduct( shopper, shop.products.simple );
			await page.mouse.wheel( 0, 20_000 );
			await pause( page, 3.2 );
			shopper.knows( 'page_engaged', {
				visible_seconds: /^[345]$/,
				scroll_percent: 100,
			} );
		},
	},
	{
		name: 'the same page from the cache for two visitors',
		ownStore: true,
		async walk( shopper ) {
			const { page, shop } = shopper;
			await shopper.open( shop.pages.shop, 'shop' );
			const isKept = async () => {
				const answer = await page.request.get( shop.pages.shop, {
					headers: { cookie: 'footfall_consent=statistics:allow' },
				} );
				return answer.headers()[ 'x-store-cache' ];
			};
			const seen = await isKept();
			if ( seen && seen !== 'HIT' && ( await isKept() ) !== 'HIT' ) {
				throw new Error( 'The page cache keeps no page of the shop.' );
			}
			await addFromForm( shopper, shop.products.simple );
			await shopper.open( shop.pages.shop, 'shop' );
		},
	},
	{
		name: 'link ?add-to-cart= in mid-visit',
		needs: [ 'simple' ],
		async walk( shopper ) {
			const { shop } = shopper;
			await shopper.open( shop.pages.home, 'home' );
			await shopper.open(
				`${ shop.pages.shop }?add-to-cart=${ shop.products.simple.id }`,
				'shop'
			);
			knowsAdded( shopper, shop.products.simple, { path: 'link' } );
		},
	},
];
