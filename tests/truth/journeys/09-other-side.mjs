import { addFromForm } from '../steps/add-to-cart.mjs';
import { checkOut, knowsOrder, minor } from '../steps/checkout.mjs';
import { knowsReason } from './08-consent.mjs';

const act = ( run, args ) => run.inStore( 'tests/truth/php/order.php', args );

/** A visitor who has nothing to do with what happens behind the shop. */
async function behindTheShop( shopper, run, via, reason ) {
	shopper.sessions = 0;
	const id = await act( run, { act: 'make', via } );
	await knowsOrder( shopper, run, id, { paid: true, created_via: via } );
	await knowsReason( run, id, reason );
	return id;
}

async function knowsRefund( shopper, run, order, refund, props = {} ) {
	shopper.knows( 'order_refunded', {
		order_id: order,
		refund_id: refund.id,
		amount: minor( refund.amount, { currency: 'USD' } ),
		...props,
	} );
}

const themes = [ 'block' ];

export const journeys = [
	{
		name: 'order made in wp-admin',
		themes,
		ownStore: true,
		walk: ( shopper, run ) =>
			behindTheShop( shopper, run, 'admin', 'admin' ),
	},
	{
		name: 'order made by REST',
		themes,
		ownStore: true,
		walk: ( shopper, run ) =>
			behindTheShop( shopper, run, 'rest-api', 'rest' ),
	},
	{
		name: 'renewal of a subscription',
		themes,
		ownStore: true,
		walk: ( shopper, run ) =>
			behindTheShop( shopper, run, 'subscription', 'renewal' ),
	},
	{
		name: 'refunds: a line, the rest, one deleted',
		themes,
		short: true,
		ownStore: true,
		async walk( shopper, run ) {
			await addFromForm( shopper, shopper.shop.products.simple, 2 );
			const id = await checkOut( shopper, run, 'footfall_test_success' );
			const line = await act( run, { act: 'refund_line', id } );
			await knowsRefund( shopper, run, id, line );
			const rest = await act( run, { act: 'refund_amount', id } );
			await knowsRefund( shopper, run, id, rest );
			// Seen before it goes, as most are.
			await run.inStore( 'tests/truth/php/ledger.php', { id } );
			await act( run, { act: 'delete_refund', refund: rest.id } );
		},
	},
	{
		name: 'status set to Refunded by hand',
		themes,
		ownStore: true,
		async walk( shopper, run ) {
			await addFromForm( shopper, shopper.shop.products.simple );
			const id = await checkOut( shopper, run, 'footfall_test_success' );
			await act( run, { act: 'status', id, status: 'refunded' } );
			const [ refund ] = await run.rest(
				`/wc/v3/orders/${ id }/refunds`
			);
			await knowsRefund( shopper, run, id, refund );
		},
	},
	{
		name: 'cancelled and restored',
		themes,
		ownStore: true,
		async walk( shopper, run ) {
			await addFromForm( shopper, shopper.shop.products.simple );
			const id = await checkOut( shopper, run, 'footfall_test_success' );
			await act( run, { act: 'status', id, status: 'cancelled' } );
			shopper.knows( 'order_cancelled', { order_id: id } );
			await act( run, { act: 'status', id, status: 'processing' } );
		},
	},
	{
		name: 'orders kept as posts: order and refund',
		themes,
		ownStore: true,
		async walk( shopper, run ) {
			const table = ( hpos ) =>
				run.inStore( 'scripts/store/php/switch-orders-table.php', {
					hpos,
				} );
			await table( false );
			try {
				await addFromForm( shopper, shopper.shop.products.simple );
				const id = await checkOut(
					shopper,
					run,
					'footfall_test_success'
				);
				const refund = await act( run, { act: 'refund_amount', id } );
				await knowsRefund( shopper, run, id, refund );
			} finally {
				await table( true );
			}
		},
	},
];
