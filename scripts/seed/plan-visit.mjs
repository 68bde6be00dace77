import { AGENTS, HOURS, LANGUAGES, SOURCES } from './world.mjs';

/**
 * What one person does in one visit, as events with times; the shape of a line of the buffer
 * (docs/architecture.md) but for the visitor, who is a UUID still.
 *
 * @param {ReturnType<import('./random.mjs').createRandom>}                 random
 * @param {Object}                                                          world
 * @param {string}                                                          world.url        Of the shop.
 * @param {number}                                                          world.dayStart   ms UTC of the store day's begin.
 * @param {{ id: number, path: string, price: number, currency: string }[]} world.products
 * @param {string[]}                                                        world.categories Paths.
 * @param {string}                                                          visitor          UUID.
 */
export function planVisit(
	random,
	{ url, dayStart, products, categories },
	visitor
) {
	const source = random.pickWeighted( SOURCES );
	const agent = random.pickWeighted( AGENTS );
	const events = [];
	let at =
		dayStart +
		random.pickWeighted( HOURS ).hour * 3_600_000 +
		random.between( 0, 3_599 ) * 1000;
	const happen = ( name, path, props = {} ) =>
		events.push( { id: random.uuid(), name, at, url: url + path, props } );
	const see = ( path, kind, referrer = url + '/' ) => {
		at += random.between( 4, 90 ) * 1000;
		happen( 'page_viewed', path, { page_kind: kind, title: '', referrer } );
	};

	const landing = random.pick( [
		[ '/', 'home' ],
		[ '/shop/', 'shop' ],
		[ random.pick( categories ), 'category' ],
	] );
	see(
		landing[ 0 ] + ( source.query && `?${ source.query }` ),
		landing[ 1 ],
		source.referrer
	);

	const cart = [];
	for ( let seen = random.between( 0, 4 ); seen > 0; seen-- ) {
		// Some products are far more popular than others.
		const product =
			products[
				Math.min(
					random.between( 0, products.length - 1 ),
					random.between( 0, products.length - 1 )
				)
			];
		see( product.path, 'product' );
		happen( 'product_viewed', product.path, { product_id: product.id } );
		if ( random.chance( source.email ? 0.2 : 0.08 ) ) {
			at += random.between( 5, 60 ) * 1000;
			const quantity = random.chance( 0.8 ) ? 1 : 2;
			cart.push( { product_id: product.id, quantity } );
			happen( 'cart_item_added', '', {
				product_id: product.id,
				variation_id: 0,
				quantity,
				unit_price: product.price,
				currency: product.currency,
			} );
		}
	}

	let order = null;
	if ( cart.length && ! agent.bot ) {
		if ( random.chance( 0.8 ) ) {
			see( '/cart/', 'cart' );
			happen( 'cart_viewed', '/cart/' );
		}
		if ( random.chance( 0.55 ) ) {
			see( '/checkout/', 'checkout' );
			happen( 'checkout_viewed', '/checkout/' );
			if ( random.chance( 0.66 ) ) {
				at += random.between( 40, 240 ) * 1000;
				order = planOrder( random, at, cart );
				see( '/checkout/order-received/', 'order_received' );
			}
		}
	}
	return {
		visitor,
		ua: agent.ua,
		language: random.pickWeighted( LANGUAGES ).tag,
		events,
		order,
	};
}

function planOrder( random, at, items ) {
	const gateway = random.pick( [
		'cod',
		'bacs',
		'footfall_test_success',
		'footfall_test_success',
	] );
	const fate = random.between( 1, 100 );
	const day = 86_400_000;
	return {
		at,
		items,
		gateway,
		// Bank transfers wait for their money; some never come.
		status: gateway === 'bacs' && fate <= 20 ? 'cancelled' : 'completed',
		refund_at: fate > 93 ? at + random.between( 2, 12 ) * day : null,
		refund_share: fate > 97 ? 1 : 0.4,
	};
}
