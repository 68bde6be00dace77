/**
 * What was recorded of a journey, by the ways in which it can be known: its visitor, the campaign
 * that it came by, the orders that it made.
 *
 * @param {import('./rest-client.mjs').RestClient}                                    rest
 * @param {{ since: string, visitors: string[], campaign: string, orders: number[] }} of
 * @return {Promise<{ events: import('./compare-events.mjs').KnownEvent[], sessions: number }>}
 */
export async function recordedEvents(
	rest,
	{ since, visitors, campaign, orders }
) {
	const questions = [
		{ campaign },
		...visitors.map( ( visitor ) => ( { visitor } ) ),
		...orders.map( ( order ) => ( { order } ) ),
	];
	const byId = new Map();
	for ( const question of questions ) {
		const { events } = await rest( '/footfall/v1/events', {
			since,
			...question,
		} );
		events.forEach( ( event ) => byId.set( event.id, event ) );
	}
	const all = [ ...byId.values() ].sort( ( a, b ) =>
		a.at < b.at ? -1 : 1
	);
	const sessions = new Set(
		all.map( ( { session } ) => session ).filter( Boolean )
	);
	return { events: all.map( flatten ), sessions: sessions.size };
}

/**
 * The columns and the properties of an event side by side. The page's path is `page`, for a cart
 * change has a `path` of another kind.
 *
 * @param {Record<string, any>} event
 * @return {import('./compare-events.mjs').KnownEvent}
 */
function flatten( event ) {
	const { name, path, product_id, variation_id, quantity, order_id, amount } =
		event;
	return {
		name,
		props: {
			page: path,
			...( product_id
				? { product_id, variation_id: variation_id ?? 0 }
				: {} ),
			...( quantity ? { quantity } : {} ),
			...( order_id ? { order_id } : {} ),
			...( amount === null ? {} : { amount, currency: event.currency } ),
			...( event.session ? {} : { session: null } ),
			...event.props,
		},
	};
}
