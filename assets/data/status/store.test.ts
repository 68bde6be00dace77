import apiFetch from '@wordpress/api-fetch';
import { createRegistry } from '@wordpress/data';
import { store } from './store';
import type { Status } from './types';

jest.mock( '@wordpress/api-fetch', () => ( {
	__esModule: true,
	default: jest.fn(),
} ) );

const fetchMock = jest.mocked( apiFetch );

const statusOf = ( confirmed: boolean ): Status => ( {
	confirmed,
	recording: confirmed,
	delivery: {
		way: 'direct',
		buffer: 'file',
		url: '',
		reason: '',
		readable: [],
		checked_at: null,
	},
	dropped_events: 0,
	last_drain_at: null,
	last_event_at: null,
	woocommerce: true,
	backfill: { total: 0, done: 0, finished: true },
	recount: { total: 0, done: 0, finished: true },
	reconciliation: null,
	problems: [],
} );

function setUp() {
	const registry = createRegistry();
	registry.register( store );
	return {
		actions: registry.dispatch( store ),
		selectors: registry.select( store ),
	};
}

beforeEach( () => fetchMock.mockReset() );

describe( 'status store', () => {
	it( 'turns to confirmed with the owner’s yes', async () => {
		const { actions, selectors } = setUp();
		fetchMock.mockResolvedValueOnce( statusOf( false ) );
		await actions.fetchStatus();
		fetchMock.mockResolvedValueOnce( statusOf( true ) );
		expect( await actions.confirm() ).toBe( true );
		expect( fetchMock ).toHaveBeenLastCalledWith( {
			path: '/footfall/v1/confirm',
			method: 'POST',
		} );
		expect( selectors.getStatus() ).toMatchObject( {
			data: { confirmed: true },
		} );
	} );

	it( 'stays unconfirmed and says why when the yes does not arrive', async () => {
		const { actions, selectors } = setUp();
		fetchMock.mockResolvedValueOnce( statusOf( false ) );
		await actions.fetchStatus();
		fetchMock.mockRejectedValueOnce( { message: 'Not today.' } );
		expect( await actions.confirm() ).toBe( false );
		expect( selectors.getConfirmation() ).toEqual( {
			status: 'failed',
			message: 'Not today.',
		} );
		expect( selectors.getStatus() ).toMatchObject( {
			data: { confirmed: false },
		} );
	} );

	it( 'does not fall back to an answer from before the yes', async () => {
		const { actions, selectors } = setUp();
		let answer: ( status: Status ) => void = () => undefined;
		fetchMock.mockImplementationOnce(
			() => new Promise( ( done ) => ( answer = done ) )
		);
		const reading = actions.fetchStatus();
		fetchMock.mockResolvedValueOnce( statusOf( true ) );
		await actions.confirm();
		answer( statusOf( false ) );
		await reading;
		expect( selectors.getStatus() ).toMatchObject( {
			data: { confirmed: true },
		} );
	} );

	it( 'lets the server check the delivery anew', async () => {
		const { actions } = setUp();
		fetchMock.mockResolvedValueOnce( statusOf( true ) );
		await actions.check();
		expect( fetchMock ).toHaveBeenCalledWith( {
			path: '/footfall/v1/check',
			method: 'POST',
		} );
	} );
} );
