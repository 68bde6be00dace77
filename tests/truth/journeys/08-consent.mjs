import { addFromForm } from '../steps/add-to-cart.mjs';
import { openCheckout, openProduct } from '../steps/browse.mjs';
import {
	choosePayment,
	fillIn,
	knowsOrder,
	madeVia,
	pressOrder,
	seesThanks,
} from '../steps/checkout.mjs';

const FREE = 'footfall_test_success';

/** Everything up to an order; whether steps of it are recorded is for the journey to say. */
async function buy( shopper ) {
	await addFromForm( shopper, shopper.shop.products.simple );
	await openCheckout( shopper );
	await fillIn( shopper );
	await choosePayment( shopper, FREE );
	await pressOrder( shopper, FREE );
	return seesThanks( shopper );
}

/** Only the order itself is recorded, and the ledger says why there is no visit. */
async function knowsOnlyOrder( shopper, run, id, reason ) {
	shopper.known.length = 0;
	shopper.sessions = 0;
	await knowsOrder( shopper, run, id, {
		paid: true,
		created_via: madeVia( shopper ),
	} );
	await knowsReason( run, id, reason );
}

export async function knowsReason( run, id, reason ) {
	const until = Date.now() + 15_000;
	let row = null;
	while ( row?.unmatched_reason !== reason && Date.now() < until ) {
		row = await run.inStore( 'tests/truth/php/ledger.php', { id } );
	}
	if ( row?.unmatched_reason !== reason ) {
		throw new Error(
			`The ledger says "${ row?.unmatched_reason }" of order ${ id }, not "${ reason }".`
		);
	}
}

const ours = async ( { context } ) =>
	( await context.cookies() ).filter(
		( { name } ) => name === 'footfall_visitor'
	);

export const journeys = [
	{
		name: 'consent refused: nothing recorded but the order',
		ownStore: true,
		undecided: true,
		async walk( shopper, run ) {
			await shopper.context.addCookies( [
				{
					name: 'footfall_consent',
					value: 'statistics:deny',
					url: shopper.shop.url,
				},
			] );
			const sent = [];
			shopper.context.on( 'request', ( request ) => {
				if ( /footfall-in|footfall\/v1/.test( request.url() ) ) {
					sent.push( request.url() );
				}
			} );
			const id = await buy( shopper );
			if ( sent.length || ( await ours( shopper ) ).length ) {
				throw new Error( `Refused, and yet: ${ sent }` );
			}
			await knowsOnlyOrder( shopper, run, id, 'refused' );
		},
	},
	{
		name: 'script blocked: the order is in the ledger, with the reason',
		// Without an id the browser is all there is to know them by: it must be nobody else's.
		browser: {
			userAgent:
				'Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:143.0) Gecko/20100101 Firefox/143.0',
		},
		ownStore: true,
		async walk( shopper, run ) {
			await shopper.context.route(
				/\/plugins\/footfall\/|footfall-in|footfall(\/|%2F)v1/,
				( route ) => route.abort( 'blockedbyclient' )
			);
			const id = await buy( shopper );
			await knowsOnlyOrder( shopper, run, id, 'no_session' );
		},
	},
	{
		name: 'a visitor who was not asked yet is counted without a cookie',
		ownStore: true,
		undecided: true,
		async walk( shopper ) {
			await shopper.open( shopper.shop.pages.home, 'home' );
			await openProduct( shopper, shopper.shop.products.simple );
			if ( ( await ours( shopper ) ).length ) {
				throw new Error( 'A cookie before the choice.' );
			}
		},
	},
];
