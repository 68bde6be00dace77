import { longTail } from './long-tail.mjs';
import {
	CATEGORIES,
	CONTENT_PAGES,
	PRODUCTS,
	productAt,
	SOURCES,
} from './shop-world.mjs';

const ORIGIN = 'https://shop.example';

/**
 * What one visit sends, page by page: lines of the buffer (docs/architecture.md) as text.
 *
 * @param {ReturnType<import('../../seed/random.mjs').createRandom>} random
 * @param {() => number}                                             nextId  Number of the next event.
 * @param {{ head: string }}                                         visitor Of drawVisitor.
 * @param {number}                                                   start   ms UTC.
 * @param {number}                                                   day     0 for the first of the year.
 * @return {{ lines: { at: number, events: number, text: string }[], bought: { at: number, cart: Object[] } | null }}
 */
export function planVisit( random, nextId, visitor, start, day ) {
	const source = random.pickWeighted( SOURCES );
	const lines = [];
	const cart = [];
	let at = start;
	let events = [];
	let url = ORIGIN + '/';
	/** As assets/tracker/new-event-id.ts: begins with the time. */
	const idAt = ( when ) =>
		`0${ when.toString( 16 ) }`.replace( /.{8}/, '$&-' ) +
		`-7000-8000-${ String( nextId() ).padStart( 12, '0' ) }`;
	const happen = ( name, props, where = url, when = at ) =>
		events.push(
			`{"id":"${ idAt( when ) }","name":"${ name }","at":${ when },"url":"${ where }","props":{${ props }}}`
		);
	const send = () => {
		if ( events.length ) {
			lines.push( {
				at,
				events: events.length,
				text: `{"v":1,"at":${ at },${ visitor.head },"events":[${ events.join( ',' ) }]}\n`,
			} );
		}
		events = [];
	};
	/** The page before is left, which sends what happened on it. */
	const open = ( path, kind, referrer = url ) => {
		const seconds = random.between( 3, 80 );
		if ( lines.length || events.length ) {
			at += seconds * 1000;
			happen(
				'page_engaged',
				`"visible_seconds":${ seconds },"scroll_percent":${ random.between( 1, 10 ) * 10 }`
			);
			send();
			at += 700;
		}
		url = ORIGIN + path;
		happen(
			'page_viewed',
			`"page_kind":"${ kind }","title":"","referrer":"${ referrer }"`
		);
	};

	open( ...landing( random, source, day ) );
	const pages = Math.min(
		12,
		Math.floor( -Math.log( random.between( 1, 1000 ) / 1000 ) * 2.4 )
	);
	for ( let seen = 0; seen < pages; seen++ ) {
		if ( random.chance( 0.3 ) ) {
			open(
				`/product-category/kind-${ longTail( random, CATEGORIES ) }/`,
				'category'
			);
			const shown = Array.from(
				{ length: 6 },
				() => productAt( longTail( random, PRODUCTS ) ).product_id
			);
			happen(
				'product_list_viewed',
				`"list":"category","product_ids":[${ shown.join( ',' ) }],"positions":[1,2,3,4,5,6]`
			);
			if ( random.chance( 0.5 ) ) {
				at += 4000;
				happen(
					'product_clicked',
					`"product_id":${ shown[ 0 ] },"list":"category","position":1`
				);
			}
			continue;
		}
		const product = productAt( longTail( random, PRODUCTS ) );
		open( product.path, 'product' );
		happen( 'product_viewed', `"product_id":${ product.product_id }` );
		if ( random.chance( source.kind === 'email' ? 0.2 : 0.1 ) ) {
			at += random.between( 5, 40 ) * 1000;
			const quantity = random.chance( 0.85 ) ? 1 : 2;
			cart.push( { ...product, quantity } );
			happen(
				'cart_item_added',
				`"product_id":${ product.product_id },"variation_id":0,"quantity":${ quantity },"unit_price":${ product.price },"currency":"USD","path":"block"`
			);
		}
	}
	let bought = null;
	if ( cart.length && random.chance( 0.75 ) ) {
		open( '/cart/', 'cart' );
		happen( 'cart_viewed', '"form":"block"' );
		if ( cart.length > 1 && random.chance( 0.15 ) ) {
			const { product_id, quantity, price } = cart.pop();
			happen(
				'cart_item_removed',
				`"product_id":${ product_id },"variation_id":0,"quantity":${ quantity },"unit_price":${ price },"currency":"USD","path":"block","by":"shopper"`
			);
		}
		if ( random.chance( 0.6 ) ) {
			const form = random.chance( 0.7 ) ? 'block' : 'classic';
			open( '/checkout/', 'checkout' );
			happen( 'checkout_viewed', `"form":"${ form }"` );
			at += 20_000;
			happen(
				'checkout_step_reached',
				`"step":"contact","form":"${ form }"`
			);
			if ( random.chance( 0.7 ) ) {
				at += random.between( 30, 200 ) * 1000;
				happen(
					'payment_method_selected',
					`"gateway":"card","form":"${ form }"`
				);
				bought = { at: at + 500, cart };
				at += 2000;
				open( '/checkout/order-received/', 'order_received' );
			}
		}
	}
	send();
	return { lines, bought };
}

/** @return {[ string, string, string ]} Path, kind of page, referrer. */
function landing( random, source, day ) {
	let query = '';
	let referrer = source.referrer ?? '';
	if ( source.campaigns ) {
		// Most of a campaign's visits come in its own week, some long after.
		const newest = Math.floor( ( day / 365 ) * source.campaigns );
		const campaign = Math.max(
			0,
			newest - Math.floor( longTail( random, 6 ) )
		);
		query = `?${ source.query }${ campaign }`;
	} else if ( source.referrers ) {
		referrer = `https://blog-${ longTail( random, source.referrers ) }.example/post/`;
	}
	const where = random.between( 1, 100 );
	if ( where <= 25 ) {
		return [ `/${ query }`, 'home', referrer ];
	}
	if ( where <= 60 ) {
		return [
			`${ productAt( longTail( random, PRODUCTS ) ).path }${ query }`,
			'product',
			referrer,
		];
	}
	return where <= 75
		? [
				`/product-category/kind-${ longTail( random, CATEGORIES ) }/${ query }`,
				'category',
				referrer,
			]
		: [
				`/story-${ longTail( random, CONTENT_PAGES ) }/${ query }`,
				'content',
				referrer,
			];
}
