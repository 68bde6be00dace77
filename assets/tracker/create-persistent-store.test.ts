import { STORE_KEY } from './create-persistent-store';
import { stageTracker } from './stage-tracker';

const pass = ( ms: number ) => jest.advanceTimersByTimeAsync( ms );
const stages: ReturnType< typeof stageTracker >[] = [];
const openTab = ( options?: Parameters< typeof stageTracker >[ 0 ] ) => {
	const stage = stageTracker( options );
	stages.push( stage );
	return stage;
};
const stored = () => JSON.parse( localStorage.getItem( STORE_KEY ) ?? '[]' );

beforeEach( () => {
	jest.useFakeTimers();
	jest.spyOn( Math, 'random' ).mockReturnValue( 1 );
	localStorage.clear();
} );
afterEach( () => {
	stages.splice( 0 ).forEach( ( { stop } ) => stop() );
	jest.restoreAllMocks();
	jest.useRealTimers();
} );

describe( 'a queue on the device', () => {
	it( 'survives a tab that is closed while its request is under way', async () => {
		const closed = openTab( { answers: [ 'hangs' ] } );
		closed.view( 1 );
		await pass( 1000 );
		closed.stop();
		const next = openTab();
		next.store.restore();
		await next.flush();
		expect( next.sent() ).toEqual( [ [ 1 ] ] );
		expect( next.requests[ 0 ]?.body.events[ 0 ]?.id ).toBe(
			closed.requests[ 0 ]?.body.events[ 0 ]?.id
		);
		expect( localStorage ).toHaveLength( 0 );
	} );

	it( 'tells the age of a restored event by the device clock, 0 to one day', async () => {
		openTab( { answers: [ 'hangs' ] } ).view( 1 );
		await pass( 1000 );
		const [ entry ] = stored();
		const ages = [ -5000, 5000, 200_000_000 ].map( ( ago ) => ( {
			...entry,
			at: Date.now() - ago,
		} ) );
		localStorage.setItem( STORE_KEY, JSON.stringify( ages ) );
		const next = openTab();
		next.store.restore();
		await next.flush();
		expect(
			next.requests[ 0 ]?.body.events.map( ( { age } ) => age )
		).toEqual( [ 0, 5000, 86_400_000 ] );
	} );

	it( 'is restored once', () => {
		openTab( { answers: [ 'hangs' ] } ).view( 1 );
		const next = openTab();
		next.store.restore();
		next.store.restore();
		expect( next.store.all() ).toHaveLength( 1 );
	} );

	it( 'is shared by two tabs: none loses what the other adds or sends', async () => {
		const [ two, one ] = [ openTab(), openTab() ];
		one.view( 1 );
		two.view( 2 );
		await one.flush();
		expect( stored() ).toMatchObject( [
			{ event: { props: { product_id: 2 } } },
		] );
	} );

	it( 'sends what two tabs both hold under one id', async () => {
		const one = openTab( { answers: [ 503 ] } );
		one.view( 1 );
		await one.flush();
		const two = openTab();
		two.store.restore();
		await two.flush();
		expect( two.requests[ 0 ]?.body.events[ 0 ]?.id ).toBe(
			one.requests[ 0 ]?.body.events[ 0 ]?.id
		);
		expect( localStorage ).toHaveLength( 0 );
	} );

	it( 'is not touched before consent, and taken over when it comes', () => {
		openTab( { answers: [ 'hangs' ] } ).view( 1 );
		const next = openTab( { state: 'unknown' } );
		next.store.restore();
		next.view( 2 );
		expect( next.store.all() ).toHaveLength( 1 );
		expect( stored() ).toHaveLength( 1 );
		next.change( 'granted' );
		next.store.restore();
		expect( next.store.all() ).toHaveLength( 2 );
	} );

	it( 'is emptied by a refusal, also what another tab left', () => {
		openTab( { answers: [ 'hangs' ] } ).view( 1 );
		openTab( { state: 'unknown' } ).change( 'refused' );
		expect( localStorage ).toHaveLength( 0 );
	} );

	it.each( [ '{', '{}', 'null', '7', '[null,1,{}]', '"x"' ] )(
		'does not mind finding %s',
		async ( text ) => {
			localStorage.setItem( STORE_KEY, text );
			const stage = openTab();
			stage.store.restore();
			stage.view( 1 );
			await stage.flush();
			expect( stage.sent() ).toEqual( [ [ 1 ] ] );
			expect( stage.problems ).toEqual( [] );
		}
	);

	it.each( [ 'getItem', 'setItem', 'removeItem' ] as const )(
		'does without a storage whose %s throws (private window, quota)',
		async ( method ) => {
			jest.spyOn( Storage.prototype, method ).mockImplementation( () => {
				throw new DOMException( 'no', 'QuotaExceededError' );
			} );
			const stage = openTab();
			stage.store.restore();
			stage.view( 1 );
			await stage.flush();
			expect( stage.sent() ).toEqual( [ [ 1 ] ] );
			expect( stage.problems ).toEqual( [] );
		}
	);

	it( 'does without a storage that cannot even be named', async () => {
		jest.spyOn( window, 'localStorage', 'get' ).mockImplementation( () => {
			throw new DOMException( 'no', 'SecurityError' );
		} );
		const stage = openTab();
		stage.store.restore();
		stage.view( 1 );
		await stage.flush();
		expect( stage.sent() ).toEqual( [ [ 1 ] ] );
	} );
} );
