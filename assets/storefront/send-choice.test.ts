import { sendChoice } from './send-choice';

const URLS = [ '/in.php', '/wp-json/in' ];
const post = jest.fn();
const settled = () => new Promise( ( resolve ) => setTimeout( resolve ) );
const answers = ( ...statuses: ( number | Error )[] ) =>
	statuses.forEach( ( status ) =>
		status instanceof Error
			? post.mockRejectedValueOnce( status )
			: post.mockResolvedValueOnce( { status } )
	);
const given = ( number: number ) =>
	[ 'consent_given', { consent_id: `${ number }` } ] as const;
const sent = () =>
	post.mock.calls.map( ( [ url, { body } ] ) => {
		const [ event ] = JSON.parse( body ).events;
		return [ url, event.name, event.props.consent_id, event.id ];
	} );

beforeEach( () => {
	post.mockReset();
	globalThis.fetch = post;
	localStorage.clear();
} );

it( 'goes to the next address where one does not take it, and keeps nothing', async () => {
	answers( 404, 204 );
	await sendChoice( URLS )( ...given( 1 ) );
	expect( sent().map( ( [ url ] ) => url ) ).toEqual( URLS );
	expect( { ...localStorage } ).toEqual( {} );
} );

it( 'keeps an answer that has reached nobody, and the next page sends it, as old as it is', async () => {
	answers( new Error( 'offline' ), 503 );
	const now = jest.spyOn( Date, 'now' ).mockReturnValue( 5_000_000 );
	await sendChoice( URLS )( ...given( 1 ) );
	expect( Object.keys( localStorage ) ).toEqual( [ 'footfall_proof' ] );
	now.mockReturnValue( 5_060_000 );
	answers( 204 );
	sendChoice( URLS );
	await settled();
	now.mockRestore();
	const [ , , third ] = sent();
	expect( third ).toEqual( sent()[ 0 ] );
	const { age, at } = JSON.parse( post.mock.calls[ 2 ][ 1 ].body )
		.events[ 0 ];
	expect( [ age, at ] ).toEqual( [ 60_000, undefined ] );
	expect( { ...localStorage } ).toEqual( {} );
	sendChoice( URLS );
	await settled();
	expect( post ).toHaveBeenCalledTimes( 3 );
} );

it( 'keeps the last three answers, and no question', async () => {
	post.mockResolvedValue( { status: 503 } );
	const log = sendChoice( URLS );
	await log( 'consent_asked', {} );
	expect( { ...localStorage } ).toEqual( {} );
	for ( const number of [ 1, 2, 3, 4 ] ) {
		await log( ...given( number ) );
	}
	expect(
		JSON.parse( localStorage.footfall_proof ).map(
			( { props }: { props: { consent_id: string } } ) => props.consent_id
		)
	).toEqual( [ '2', '3', '4' ] );
} );

it.each( [ '1', '{"0":"x"}', 'not JSON' ] )(
	'is not stopped by %s where answers are kept',
	async ( kept ) => {
		localStorage.setItem( 'footfall_proof', kept );
		answers( 204 );
		await sendChoice( URLS )( ...given( 1 ) );
		expect( sent() ).toHaveLength( 1 );
	}
);
