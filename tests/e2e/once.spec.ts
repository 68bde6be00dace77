import { addFromProductPage, checkOutByBlock } from './journeys';
import { store } from './store';
import {
	countEvents,
	expect,
	freshStore,
	inStoreFacts,
	test,
	type Facts,
} from './test';

const AGENT = 'Mozilla/5.0 (X11; Linux x86_64) Chrome/140.0.0.0 Safari/537.36';
const DOOR = '/footfall-in.php';

const deliver = async ( body: string ) => {
	const { status } = await fetch( store.url + DOOR, {
		method: 'POST',
		headers: {
			'content-type': 'text/plain;charset=UTF-8',
			origin: store.url,
			'user-agent': AGENT,
		},
		body,
	} );
	expect( status ).toBe( 204 );
};

/** What a report is made of. */
const figures = ( { events, sessions, orders }: Facts ) => ( {
	events: events.map( ( { name } ) => name ).sort(),
	sessions: sessions.map( ( one ) => [
		one.day,
		Number( one.page_views ),
		Number( one.furthest_step ),
		Number( one.orders ),
	] ),
	orders: orders.map( ( one ) => [ one.status, Number( one.total ) ] ),
} );

test( 'the thank-you page reloaded five times, every batch delivered three times more and the last one first: the same figures', async ( {
	newShopper,
} ) => {
	await freshStore( { consent_without_tool: 'granted' } );
	const { page, sent } = await newShopper();
	await page.goto( '/shop/' );
	await addFromProductPage( page, 'house-blend' );
	await checkOutByBlock( page, 'once@example.com' );
	await expect
		.poll( countEvents, { timeout: 30_000 } )
		.toMatchObject( { page_viewed: 5, order_placed: 1, order_paid: 1 } );
	const once = await countEvents();

	for ( let times = 0; times < 5; times++ ) {
		await page.reload();
	}
	await expect
		.poll( async () => ( await countEvents() ).page_viewed, {
			timeout: 30_000,
		} )
		.toBe( once.page_viewed! + 5 );
	await page.goto( 'about:blank' );
	await page.waitForTimeout( 2_000 );
	const before = figures( await inStoreFacts() );
	expect( before.orders ).toEqual( [ [ 'processing', 2530 ] ] );
	expect( before.sessions ).toHaveLength( 1 );
	expect(
		before.events.filter( ( name ) => name === 'order_placed' )
	).toEqual( [ 'order_placed' ] );

	const batches = sent.map( ( request ) => request.postData()! );
	expect( batches.length ).toBeGreaterThan( 3 );
	for ( let times = 0; times < 3; times++ ) {
		for ( const body of [ ...batches ].reverse() ) {
			await deliver( body );
		}
	}
	expect( figures( await inStoreFacts() ) ).toEqual( before );
} );

/** A visit from five minutes before the store's last midnight until five after it, in three batches. */
const nightVisit = ( midnight: number ) =>
	[
		[ -5, -4 ],
		[ -1, 1 ],
		[ 4, 5 ],
	].map( ( minutes, index ) => ( {
		visitor: '6f9c1d2e-0000-4000-8000-000000000007',
		events: minutes.map( ( minute, place ) => ( {
			id: `0d9a7f5e-1c3b-4a2d-8e6f-0000000000${ index }${ place }`,
			at: midnight + minute * 60_000,
		} ) ),
	} ) );

const asBatch = ( {
	visitor,
	events,
}: ReturnType< typeof nightVisit >[ number ] ) =>
	JSON.stringify( {
		v: 1,
		consent: 'granted',
		visitor,
		language: 'en-US',
		automated: false,
		events: events.map( ( { id, at } ) => ( {
			id,
			name: 'page_viewed',
			age: Date.now() - at,
			url: `${ store.url }/shop/`,
			props: { page_kind: 'shop' },
		} ) ),
	} );

/** Of America/New_York, where the store is. */
function lastMidnight() {
	const clock = new Intl.DateTimeFormat( 'en-GB', {
		timeZone: 'America/New_York',
		hour: '2-digit',
		minute: '2-digit',
		second: '2-digit',
	} );
	const [ hours, minutes, seconds ] = clock
		.format()
		.split( ':' )
		.map( Number ) as [ number, number, number ];
	return Date.now() - ( ( hours * 60 + minutes ) * 60 + seconds ) * 1000;
}

test( 'a visit across midnight is one visit of one day, in whatever order and however often its batches come', async () => {
	const midnight = lastMidnight();
	const visit = nightVisit( midnight );
	// Events more than a day old are not taken, and those of the future neither.
	test.skip(
		Date.now() - midnight < 6 * 60_000,
		'Just past midnight in the store, the visit would end in the future, which is never taken. Run it again in six minutes.'
	);
	const seen = [];
	for ( const order of [
		[ 0, 1, 2 ],
		[ 2, 1, 0 ],
		[ 1, 1, 2, 0, 2, 0, 1 ],
	] ) {
		await freshStore( { consent_without_tool: 'granted' } );
		for ( const index of order ) {
			await deliver( asBatch( visit[ index ]! ) );
			// Each by itself, so that the later one finds the visit stored.
			await inStoreFacts();
		}
		const facts = await inStoreFacts();
		expect( facts.events ).toHaveLength( 6 );
		seen.push( figures( facts ) );
	}
	expect( seen[ 0 ]!.sessions ).toHaveLength( 1 );
	expect( seen[ 0 ]!.sessions[ 0 ]![ 1 ] ).toBe( 6 );
	expect( seen[ 1 ] ).toEqual( seen[ 0 ] );
	expect( seen[ 2 ] ).toEqual( seen[ 0 ] );
} );
