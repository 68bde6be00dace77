import {
	CURRENCIES,
	FIRST_ORDER_ID,
	FIRST_REFUND_ID,
	GATEWAYS,
	PRODUCTS,
	productAt,
	UNMATCHED,
} from './shop-world.mjs';
import { longTail } from './long-tail.mjs';

const DAY_MS = 86_400_000;

/**
 * Makes orders as the ledger holds them (docs/architecture.md): columns of orders, refunds and
 * order_lines, but for what the database has to find, which is the session. Money in minor units.
 *
 * @param {ReturnType<import('../../seed/random.mjs').createRandom>} random
 * @param {number}                                                   until  ms UTC: nothing happens later.
 */
export function createOrderPlanner( random, until ) {
	let orders = 0;
	let refunds = 0;
	let lines = 0;
	/** Customers with an order that counts. */
	const customers = new Set();

	/**
	 * @param {number}                                                    at
	 * @param {{ product_id: number, price: number, quantity: number }[]} items
	 * @param {Object}                                                    who
	 */
	const plan = ( at, items, who ) => {
		const order_id = FIRST_ORDER_ID + orders++;
		const currency = random.pickWeighted( CURRENCIES );
		const fate = random.between( 1, 100 );
		const status =
			[
				[ 3, 'failed' ],
				[ 6, 'cancelled' ],
				[ 12, 'processing' ],
			].find( ( [ most ] ) => fate <= most )?.[ 1 ] ?? 'completed';
		const counted = fate > 6 ? 1 : 0;
		const share = random.chance( 0.15 ) ? 0.85 : 1;
		const bought = items.map( ( item ) => {
			const subtotal =
				Math.round( item.price * currency.factor ) * item.quantity;
			const total = Math.round( subtotal * share );
			return {
				line_id: 50_000_001 + lines++,
				refund_id: 0,
				product_id: item.product_id,
				variation_id: 0,
				quantity: item.quantity,
				subtotal,
				total,
				tax: Math.round( total * 0.1 ),
			};
		} );
		const sum = ( column ) =>
			bought.reduce( ( all, line ) => all + line[ column ], 0 );
		const shipping = sum( 'total' ) >= 10_000 ? 0 : 500;
		const fees = random.chance( 0.05 ) ? 150 : 0;
		const tax = sum( 'tax' ) + Math.round( shipping * 0.1 );
		const order = {
			order_id,
			status,
			counted,
			created_at: at,
			paid_at: counted ? at + 30_000 : null,
			currency: currency.code,
			total: sum( 'total' ) + shipping + fees + tax,
			tax,
			shipping,
			discount: sum( 'subtotal' ) - sum( 'total' ),
			fees,
			refunded: 0,
			gateway: random.pick( GATEWAYS ),
			created_via: who.created_via,
			items: sum( 'quantity' ),
			is_guest: random.chance( 0.6 ) ? 1 : 0,
			is_returning: customers.has( who.customer_key ) ? 1 : 0,
			country: who.country || null,
			customer_key: who.customer_key,
			unmatched_reason: who.reason ?? '',
			visitor: who.visitor ?? null,
			lines: bought,
			refunds: [],
		};
		if ( counted ) {
			customers.add( who.customer_key );
		}
		const refunded_at = at + random.between( 1, 30 ) * DAY_MS;
		if ( counted && random.chance( 0.06 ) && refunded_at < until ) {
			addRefund( order, refunded_at );
		}
		return order;
	};

	/** One line goes back, or everything. */
	const addRefund = ( order, refunded_at ) => {
		const refund_id = FIRST_REFUND_ID + refunds++;
		const whole = random.chance( 0.5 );
		const returned = whole ? [ ...order.lines ] : [ order.lines[ 0 ] ];
		for ( const line of returned ) {
			order.lines.push( {
				...line,
				line_id: 50_000_001 + lines++,
				refund_id,
			} );
		}
		const tax = returned.reduce( ( all, line ) => all + line.tax, 0 );
		const amount = whole
			? order.total
			: tax + returned.reduce( ( all, line ) => all + line.total, 0 );
		order.refunds.push( {
			refund_id,
			refunded_at,
			amount,
			tax: whole ? order.tax : tax,
			shipping: whole ? order.shipping : 0,
		} );
		order.refunded = amount;
		order.status = whole ? 'refunded' : order.status;
	};

	return {
		/** Of a visit. */
		ofVisit: ( at, cart, visitor ) =>
			plan( at, cart, {
				created_via: random.chance( 0.7 ) ? 'store-api' : 'checkout',
				country: visitor.country,
				customer_key: visitor.number,
				visitor: visitor.key,
			} ),
		/** Of which no visit is known. */
		withoutVisit: ( at ) => {
			const { reason, created_via } = random.pickWeighted( UNMATCHED );
			const items = Array.from(
				{ length: random.between( 1, 3 ) },
				() => ( {
					...productAt( longTail( random, PRODUCTS ) ),
					quantity: random.chance( 0.85 ) ? 1 : 2,
				} )
			);
			return plan( at, items, {
				created_via,
				reason,
				country: 'US',
				// Of customers who come back, and are no visitors.
				customer_key: 900_000_000 + longTail( random, 60_000 ),
			} );
		},
	};
}
