import apiFetch from '@wordpress/api-fetch';
import { createRegistry } from '@wordpress/data';
import { store } from './store';
import type { Overview, OverviewQuery } from './types';

jest.mock( '@wordpress/api-fetch', () => ( {
	__esModule: true,
	default: jest.fn(),
} ) );

const fetchMock = jest.mocked( apiFetch );

const WEEK: OverviewQuery = { from: '2026-11-15', to: '2026-11-21' };
const TODAY: OverviewQuery = { from: '2026-11-21', to: '2026-11-21' };

const overviewOf = ( { from, to }: OverviewQuery, visitors = 1 ): Overview =>
	( { from, to, totals: { visitors } } ) as Overview;

/** Requests that the test answers when and in the order that it likes. */
function answerByHand() {
	const waiting: {
		path: string;
		answer: ( value: unknown ) => void;
		refuse: ( error: unknown ) => void;
	}[] = [];
	fetchMock.mockImplementation(
		( { path = '' } ) =>
			new Promise( ( answer, refuse ) => {
				waiting.push( { path, answer, refuse } );
			} )
	);
	return waiting;
}

function setUp() {
	const registry = createRegistry();
	registry.register( store );
	return {
		actions: registry.dispatch( store ),
		selectors: registry.select( store ),
		resolve: registry.resolveSelect( store ),
	};
}

beforeEach( () => fetchMock.mockReset() );

describe( 'reports store', () => {
	it( 'asks for the days of the query', async () => {
		const { resolve } = setUp();
		fetchMock.mockResolvedValue( overviewOf( WEEK ) );
		expect( await resolve.getOverview( WEEK ) ).toEqual( {
			status: 'ready',
			data: overviewOf( WEEK ),
			stale: false,
			problem: null,
		} );
		expect( fetchMock ).toHaveBeenCalledWith( {
			path: '/footfall/v1/reports/overview?from=2026-11-15&to=2026-11-21',
		} );
	} );

	it( 'has one request per range in flight', async () => {
		const { actions } = setUp();
		const waiting = answerByHand();
		const first = actions.fetchOverview( WEEK );
		const second = actions.fetchOverview( { ...WEEK } );
		const other = actions.fetchOverview( TODAY );
		expect( waiting ).toHaveLength( 2 );
		waiting[ 0 ]?.answer( overviewOf( WEEK ) );
		waiting[ 1 ]?.answer( overviewOf( TODAY ) );
		await Promise.all( [ first, second, other ] );
		void actions.fetchOverview( WEEK );
		expect( waiting ).toHaveLength( 3 );
	} );

	it( 'keeps each range to itself when answers come out of order', async () => {
		const { actions, selectors } = setUp();
		const waiting = answerByHand();
		const week = actions.fetchOverview( WEEK );
		const today = actions.fetchOverview( TODAY );
		waiting[ 1 ]?.answer( overviewOf( TODAY, 2 ) );
		await today;
		expect( selectors.getOverview( WEEK ).status ).toBe( 'loading' );
		waiting[ 0 ]?.answer( overviewOf( WEEK, 7 ) );
		await week;
		expect( selectors.getOverview( TODAY ) ).toMatchObject( {
			data: { totals: { visitors: 2 } },
		} );
		expect( selectors.getOverview( WEEK ) ).toMatchObject( {
			data: { totals: { visitors: 7 } },
		} );
	} );

	it( 'keeps the old figures while newer ones are on their way', async () => {
		const { actions, selectors } = setUp();
		fetchMock.mockResolvedValueOnce( overviewOf( WEEK, 7 ) );
		await actions.fetchOverview( WEEK );
		const waiting = answerByHand();
		const refresh = actions.fetchOverview( WEEK );
		expect( selectors.getOverview( WEEK ) ).toMatchObject( {
			status: 'ready',
			stale: true,
			data: { totals: { visitors: 7 } },
		} );
		waiting[ 0 ]?.answer( overviewOf( WEEK, 8 ) );
		await refresh;
		expect( selectors.getOverview( WEEK ) ).toMatchObject( {
			stale: false,
			data: { totals: { visitors: 8 } },
		} );
	} );

	it( 'keeps the old figures when a refresh fails, and says why', async () => {
		const { actions, selectors } = setUp();
		fetchMock.mockResolvedValueOnce( overviewOf( WEEK, 7 ) );
		await actions.fetchOverview( WEEK );
		fetchMock.mockRejectedValueOnce( { message: 'The line is cut.' } );
		await actions.fetchOverview( WEEK );
		expect( selectors.getOverview( WEEK ) ).toMatchObject( {
			status: 'ready',
			problem: 'The line is cut.',
			data: { totals: { visitors: 7 } },
		} );
		expect( selectors.isOverviewInFlight( WEEK ) ).toBe( false );
	} );

	it( 'says why there are no figures, and can be asked again', async () => {
		const { actions, selectors } = setUp();
		fetchMock.mockRejectedValueOnce( { message: 'No.' } );
		await actions.fetchOverview( WEEK );
		expect( selectors.getOverview( WEEK ) ).toEqual( {
			status: 'failed',
			message: 'No.',
		} );
		fetchMock.mockResolvedValueOnce( overviewOf( WEEK ) );
		await actions.fetchOverview( WEEK );
		expect( selectors.getOverview( WEEK ).status ).toBe( 'ready' );
	} );

	it( 'has words for an answer that is no REST error', async () => {
		const { actions, selectors } = setUp();
		fetchMock.mockRejectedValueOnce( undefined );
		await actions.fetchOverview( WEEK );
		expect( selectors.getOverview( WEEK ) ).toMatchObject( {
			message: 'The server did not answer as expected.',
		} );
	} );

	it( 'asks once at a time for the last events', async () => {
		const { actions, selectors } = setUp();
		const waiting = answerByHand();
		const first = actions.fetchLive();
		void actions.fetchLive();
		expect( waiting ).toHaveLength( 1 );
		waiting[ 0 ]?.answer( { now: '2026-11-21T10:00:00Z', events: [] } );
		await first;
		expect( selectors.getLive() ).toMatchObject( { status: 'ready' } );
	} );
} );
