import { runScript } from '../../scripts/store/run-script.mjs';
import {
	addFromProductPage,
	checkOutByBlock,
	checkOutByShortcode,
	fillInShortcode,
	payByShortcode,
} from './journeys';
import { inStore, store } from './store';
import { countEvents, expect, freshStore, inStoreFacts, test } from './test';

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

/** Events of orders only: what else the shopper did is not what these tests are about. */
const orderEvents = async () =>
	Object.fromEntries(
		Object.entries( await countEvents() ).filter( ( [ name ] ) =>
			/^order_(placed|paid|failed|cancelled|refunded)$/.test( name )
		)
	);

/** Lines of orders and refunds, after a drain. */
const orderLines = () => inStore< Record< string, number >[] >( 'order-lines' );

test( 'a browser that blocks our script: the order is there with its lines, its total and the reason', async ( {
	newShopper,
} ) => {
	const { page, context, sent } = await newShopper();
	await context.route(
		( url ) =>
			/footfall|storefront/.test( url.pathname ) &&
			! url.pathname.includes( 'footfall-test-gateway' ),
		( route ) => route.abort( 'blockedbyclient' )
	);
	await addFromProductPage( page, 'plain-mug' );
	await checkOutByBlock( page, 'blocker@shop.example' );
	await expect.poll( orderEvents ).toMatchObject( { order_paid: 1 } );
	const { orders, sessions } = await inStoreFacts();
	const theirs =
		await inStore< { total: string; tax: string }[] >( 'orders' );
	expect( orders ).toHaveLength( 1 );
	expect( orders[ 0 ] ).toMatchObject( {
		status: 'processing',
		unmatched_reason: 'no_session',
		session_id: null,
	} );
	expect( Number( orders[ 0 ]?.total ) ).toBe(
		Math.round( Number( theirs[ 0 ]?.total ) * 100 )
	);
	expect( await orderLines() ).toEqual( [
		{
			order_id: Number( orders[ 0 ]?.order_id ),
			refund_id: 0,
			quantity: 1,
			total: 1000,
			tax: 100,
		},
	] );
	expect( sent ).toEqual( [] );
	expect( sessions ).toEqual( [] );
} );

test( 'declined twice, then paid: one order of one visit, each decline, one payment; five reloads change nothing @long', async ( {
	newShopper,
} ) => {
	const { page } = await newShopper();
	await addFromProductPage( page, 'plain-mug' );
	await fillInShortcode( page, 'retry@shop.example' );
	for ( const _try of [ 'first', 'second' ] ) {
		const answered = page.waitForResponse( /wc-ajax=checkout/ );
		await payByShortcode( page, 'footfall_test_decline' );
		await answered;
		await expect(
			page.getByText( 'Your card was declined.' ).first(),
			_try
		).toBeVisible();
	}
	await payByShortcode( page, 'footfall_test_success' );
	await page.waitForURL( /order-received/ );
	const expected = { order_failed: 2, order_paid: 1, order_placed: 1 };
	await expect.poll( orderEvents ).toEqual( expected );
	for ( let i = 0; i < 5; i++ ) {
		await page.reload();
	}
	const { orders, events } = await inStoreFacts();
	expect( await orderEvents() ).toEqual( expected );
	expect( orders ).toHaveLength( 1 );
	expect( orders[ 0 ] ).toMatchObject( {
		status: 'processing',
		gateway: 'footfall_test_success',
		unmatched_reason: '',
	} );
	const ofOrder = events.filter( ( { order_id: id } ) => id > 0 );
	expect( new Set( ofOrder.map( ( { session_id: id } ) => id ) ).size ).toBe(
		1
	);
} );

test( 'a shopper who pays on another page and never comes back: the webhook pays the order of the visit', async ( {
	newShopper,
	request,
} ) => {
	const { page } = await newShopper();
	await addFromProductPage( page, 'plain-mug' );
	await fillInShortcode( page, 'away@shop.example' );
	await payByShortcode( page, 'footfall_test_offsite' );
	await page.waitForURL( /footfall_test_bank/ );
	const bank = new URL( page.url() );
	await page.close();
	await expect.poll( orderEvents ).toEqual( { order_placed: 1 } );
	const before = ( await inStoreFacts() ).orders[ 0 ];
	expect( before ).toMatchObject( {
		status: 'pending',
		unmatched_reason: '',
	} );
	for ( let i = 0; i < 2; i++ ) {
		await request.post( `${ store.url }/wc-api/footfall_test_webhook/`, {
			form: {
				order: bank.searchParams.get( 'order' ) ?? '',
				key: bank.searchParams.get( 'key' ) ?? '',
			},
		} );
	}
	await expect
		.poll( orderEvents )
		.toEqual( { order_paid: 1, order_placed: 1 } );
	const [ after ] = ( await inStoreFacts() ).orders;
	expect( after ).toMatchObject( {
		status: 'processing',
		session_id: before?.session_id,
	} );
	expect( after?.paid_at ).not.toBeNull();
} );

test.describe( 'orders kept as posts', () => {
	const keep = ( hpos: boolean ) =>
		runScript( store, 'scripts/store/php/switch-orders-table.php', {
			hpos,
			as: 'admin',
		} );
	test.beforeAll( () => keep( false ) );
	test.afterAll( () => keep( true ) );

	test( 'are in the ledger like any others', async ( { newShopper } ) => {
		const { page } = await newShopper();
		await addFromProductPage( page, 'plain-mug' );
		await checkOutByShortcode( page, 'posts@shop.example' );
		await expect
			.poll( orderEvents )
			.toEqual( { order_paid: 1, order_placed: 1 } );
		const [ order ] = ( await inStoreFacts() ).orders;
		expect( order ).toMatchObject( {
			status: 'processing',
			unmatched_reason: '',
		} );
		expect( await orderLines() ).toHaveLength( 1 );
	} );
} );

test( 'with the owner’s yes, earlier orders come in, and all are compared with WooCommerce', async () => {
	await inStore( 'reset', { confirmed: false } );
	await inStore( 'make-order', { status: 'completed' } );
	await inStore( 'make-order', { status: 'on-hold' } );
	await new Promise( ( done ) => setTimeout( done, 1100 ) );
	const confirmed = await inStore< { backfill: object } >( 'wc-rest', {
		method: 'POST',
		route: '/footfall/v1/confirm',
	} );
	expect( confirmed.backfill ).toEqual( {
		total: 2,
		done: 0,
		finished: false,
	} );
	await inStore( 'minute' );
	expect( await ledger() ).toEqual( [
		[ 'completed', 1, 2200, 0, 'before' ],
		[ 'on-hold', 1, 2200, 0, 'before' ],
	] );
	expect( await orderEvents() ).toEqual( {} );
	const status = await inStore< Record< string, unknown > >( 'wc-rest', {
		method: 'GET',
		route: '/footfall/v1/status',
	} );
	expect( status ).toMatchObject( {
		backfill: { total: 2, done: 2, finished: true },
		reconciliation: { orders: 2, repaired: 0, moved: 0, differences: [] },
		problems: [],
	} );
} );
