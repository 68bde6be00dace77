import apiFetch from '@wordpress/api-fetch';
import { createRegistry } from '@wordpress/data';
import { store } from './store';
import type { Catalogue, ScanReport } from './types';

jest.mock( '@wordpress/api-fetch', () => ( {
	__esModule: true,
	default: jest.fn(),
} ) );

const fetchMock = jest.mocked( apiFetch );

const catalogue: Catalogue = { services: [], own: [] };
const report: ScanReport = {
	at: '2026-11-22T08:00:00+00:00',
	pages: 1,
	services: [ 'youtube' ],
	hosts: [],
	cookies: [],
};
const page = { title: 'Front page', url: 'https://shop.example/' };

function setUp() {
	const registry = createRegistry();
	registry.register( store );
	return {
		actions: registry.dispatch( store ),
		selectors: registry.select( store ),
	};
}

beforeEach( () => fetchMock.mockReset() );

describe( 'services store', () => {
	it( 'knows what was saved, and why something was not', async () => {
		const { actions, selectors } = setUp();
		const corrections = { categories: {}, own: [] };
		fetchMock.mockRejectedValueOnce( { message: 'No address.' } );
		expect( await actions.saveCorrections( corrections ) ).toBe( false );
		expect( selectors.getProblem() ).toBe( 'No address.' );
		fetchMock.mockResolvedValueOnce( catalogue );
		expect( await actions.saveCorrections( corrections ) ).toBe( true );
		expect( fetchMock ).toHaveBeenLastCalledWith( {
			path: '/footfall/v1/services',
			method: 'POST',
			data: corrections,
		} );
		expect( selectors.getProblem() ).toBeNull();
		expect( selectors.isSaving() ).toBe( false );
		expect( selectors.getCatalogue() ).toMatchObject( { data: catalogue } );
	} );

	it( 'takes what a walk has found, and asks which services are in use now', async () => {
		const { actions, selectors } = setUp();
		fetchMock.mockResolvedValueOnce( { pages: [ page ], report: null } );
		await actions.fetchScan();
		fetchMock.mockResolvedValueOnce( report );
		fetchMock.mockResolvedValueOnce( catalogue );
		await actions.finishScan( [ { addresses: [ 'a' ], frames: [] } ], [] );
		expect( selectors.getScan() ).toMatchObject( {
			data: { pages: [ page ], report },
		} );
		expect( fetchMock ).toHaveBeenLastCalledWith( {
			path: '/footfall/v1/services',
		} );
	} );

	it( 'keeps what was found when a walk cannot be handed over', async () => {
		const { actions, selectors } = setUp();
		fetchMock.mockResolvedValueOnce( { pages: [ page ], report } );
		await actions.fetchScan();
		fetchMock.mockRejectedValueOnce( { message: 'Offline.' } );
		await actions.finishScan( [], [] );
		expect( selectors.getScan() ).toMatchObject( {
			data: { report },
			problem: 'Offline.',
		} );
	} );
} );
