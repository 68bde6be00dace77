import { inStore, store } from './store';
import { expect, freshStore, inStoreFacts, test } from './test';

const EXCLUDED = 'woocommerce_excluded_report_order_statuses';

const ledger = async () =>
	( await inStoreFacts() ).orders.map( ( row ) => [
		row.status,
		Number( row.counted ),
		Number( row.total ),
		Number( row.refunded ),
		row.unmatched_reason,
	] );

test.beforeEach( () => freshStore( { consent_without_tool: 'granted' } ) );

test( 'an order by REST is in the ledger with the reason why it has no visit; its refund comes and goes with WooCommerce’s', async () => {
	const id = await inStore< number >( 'make-order', {
		status: 'processing',
	} );
	expect( await ledger() ).toEqual( [
		[ 'processing', 1, 2200, 0, 'rest' ],
	] );
	const refund = await inStore< { id: number } >( 'wc-rest', {
		method: 'POST',
		route: `/wc/v3/orders/${ id }/refunds`,
		params: { amount: '7.50', api_refund: false },
	} );
	expect( await ledger() ).toEqual( [
		[ 'processing', 1, 2200, 750, 'rest' ],
	] );
	await inStore( 'wc-rest', {
		method: 'DELETE',
		route: `/wc/v3/orders/${ id }/refunds/${ refund.id }`,
		params: { force: true },
	} );
	expect( await ledger() ).toEqual( [
		[ 'processing', 1, 2200, 0, 'rest' ],
	] );
} );

test( 'a drain while WooCommerce is switched off loses no order', async () => {
	const first = await inStore< number >( 'make-order', {
		status: 'processing',
	} );
	expect( await ledger() ).toHaveLength( 1 );
	await inStore( 'wc-rest', {
		method: 'PUT',
		route: `/wc/v3/orders/${ first }`,
		params: { status: 'completed' },
	} );
	await inStore( 'make-order', { status: 'on-hold' } );
	await inStore( 'woocommerce', { active: false } );
	try {
		expect( await ledger() ).toEqual( [
			[ 'processing', 1, 2200, 0, 'rest' ],
		] );
	} finally {
		await inStore( 'woocommerce', { active: true } );
	}
	expect( await ledger() ).toEqual( [
		[ 'completed', 1, 2200, 0, 'rest' ],
		[ 'on-hold', 1, 2200, 0, 'rest' ],
	] );
} );

test( 'a status that WooCommerce’s reports leave out counts no more, in the past, too', async () => {
	await inStore( 'make-order', { status: 'on-hold' } );
	expect( await ledger() ).toEqual( [ [ 'on-hold', 1, 2200, 0, 'rest' ] ] );
	await inStore( 'option', {
		name: EXCLUDED,
		value: [ 'pending', 'failed', 'cancelled', 'on-hold' ],
	} );
	expect( await ledger() ).toEqual( [ [ 'on-hold', 0, 2200, 0, 'rest' ] ] );
	await inStore( 'option', {
		name: EXCLUDED,
		value: [ 'pending', 'failed', 'cancelled' ],
	} );
	expect( await ledger() ).toEqual( [ [ 'on-hold', 1, 2200, 0, 'rest' ] ] );
} );

test( 'the collection address never takes a name of WordPress', async ( {
	request,
} ) => {
	await inStore( 'settings', { settings: { collection_name: 'wp-login' } } );
	const { delivery } = await inStore< { delivery: { way: string } } >(
		'delivery'
	);
	expect( delivery.way ).toBe( 'rest' );
	expect(
		await ( await request.get( `${ store.url }/wp-login.php` ) ).text()
	).toContain( 'user_login' );
} );
