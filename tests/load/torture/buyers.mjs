import { setTimeout as wait } from 'node:timers/promises';
import { makeBatch } from './make-batch.mjs';
import { post } from './post.mjs';
import { browserHeaders } from './shoppers.mjs';

const ADDRESS = {
	first_name: 'Ada',
	last_name: 'Shopper',
	address_1: '1 Main Street',
	city: 'New York',
	state: 'NY',
	postcode: '10001',
	country: 'US',
	email: 'ada@example.org',
	phone: '2125550100',
};

/**
 * Guests who fill a cart and order through the Store API, as the blocks do.
 *
 * @param {Object}                            options
 * @param {string}                            options.url     Of the shop.
 * @param {string}                            options.inbox   Where their browsers send events.
 * @param {import('./make-batch.mjs').Random} options.random
 * @param {number}                            options.count   How many at once.
 * @param {number}                            options.product Id of a simple product that never runs out.
 * @param {number}                            [options.pause] ms between two requests of one.
 */
export function startBuyers( {
	url,
	inbox,
	random,
	count,
	product,
	pause = 100,
} ) {
	/** Cart changes and orders (ids) that the shop has answered, page views answered with 204, and what failed. */
	const done = { added: 0, orders: [], viewed: [], failed: 0, last: '' };
	let stopped = false;
	const buyer = async () => {
		while ( ! stopped ) {
			const visitor = random.uuid();
			const headers = {
				...browserHeaders( random, url ),
				cookie: `footfall_consent=statistics:allow; footfall_visitor=${ visitor }`,
			};
			const call = async ( path, body, method = 'POST' ) => {
				const answer = await post(
					`${ url }/?rest_route=/wc/store/v1/${ path }`,
					method === 'GET' ? '' : JSON.stringify( body ),
					{ headers, method }
				);
				await wait( pause );
				if ( answer.status === 0 || answer.status >= 400 ) {
					done.failed++;
					done.last = `${ path }: ${ answer.status } ${ answer.text.slice( 0, 150 ) }`;
				}
				return answer;
			};
			const view = makeBatch( random, {
				origin: url,
				visitor,
				count: 1,
				name: 'page_viewed',
			} );
			if (
				( await post( inbox, JSON.stringify( view ), { headers } ) )
					.status === 204
			) {
				done.viewed.push( view.events[ 0 ].id );
			}
			const cart = await call( 'cart', null, 'GET' );
			if ( ! cart.headers[ 'cart-token' ] ) {
				continue;
			}
			headers[ 'cart-token' ] = String( cart.headers[ 'cart-token' ] );
			const added = await call( 'cart/add-item', {
				id: product,
				quantity: random.between( 1, 3 ),
			} );
			if ( added.status !== 201 ) {
				continue;
			}
			done.added++;
			const order = await call( 'checkout', {
				billing_address: ADDRESS,
				shipping_address: ADDRESS,
				payment_method: 'footfall_test_success',
			} );
			if ( order.status === 200 ) {
				done.orders.push( JSON.parse( order.text ).order_id );
			}
		}
	};
	const all = Array.from( { length: count }, buyer );
	return {
		done,
		stop: async () => {
			stopped = true;
			await Promise.all( all );
		},
	};
}
