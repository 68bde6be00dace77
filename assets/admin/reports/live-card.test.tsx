import '@testing-library/jest-dom';
import apiFetch from '@wordpress/api-fetch';
import { act, fireEvent, screen } from '@testing-library/react';
import type { LiveEvent } from '../../data/reports';
import { renderFresh } from '../testing/render-fresh';
import { LiveCard } from './live-card';

jest.mock( '@wordpress/api-fetch', () => ( {
	__esModule: true,
	default: jest.fn(),
} ) );

// Whole screens in jsdom take their time on a busy machine.
jest.setTimeout( 30000 );

const fetchMock = jest.mocked( apiFetch );

const eventOf = (
	id: string,
	more: Partial< LiveEvent > = {}
): LiveEvent => ( {
	id,
	name: 'page_viewed',
	at: '2026-11-21T09:59:00Z',
	session: 1,
	path: '/shop/',
	summary: {},
	...more,
} );

const answerWith = ( ...events: LiveEvent[] ): void => {
	fetchMock.mockResolvedValue( { now: '2026-11-21T10:00:00Z', events } );
};

const pass = ( ms: number ): Promise< void > =>
	act( async () => void ( await jest.advanceTimersByTimeAsync( ms ) ) );

beforeEach( () => {
	document.documentElement.lang = 'en-US';
	jest.useFakeTimers();
	fetchMock.mockReset();
} );
afterEach( () => jest.useRealTimers() );

describe( 'the last events', () => {
	it( 'are told in words, with product and amount', async () => {
		answerWith(
			eventOf( 'b', {
				name: 'cart_item_added',
				summary: {
					product: 'Hat',
					quantity: 2,
					amount: 2500,
					currency: 'JPY',
					currency_decimals: 0,
				},
			} ),
			eventOf( 'a' )
		);
		renderFresh( <LiveCard zone="UTC" /> );
		await pass( 0 );
		const rows = screen.getAllByRole( 'listitem' );
		expect( rows[ 0 ] ).toHaveTextContent( 'Added to the cart' );
		expect( rows[ 0 ] ).toHaveTextContent( '2 × Hat · ¥2,500' );
		expect( rows[ 1 ] ).toHaveTextContent( 'Looked at a page' );
	} );

	it( 'are asked for every five seconds, and not while paused or hidden', async () => {
		answerWith();
		renderFresh( <LiveCard zone="UTC" /> );
		await pass( 10000 );
		expect( fetchMock ).toHaveBeenCalledTimes( 3 );
		fireEvent.click( screen.getByRole( 'button', { name: 'Pause' } ) );
		await pass( 60000 );
		expect( fetchMock ).toHaveBeenCalledTimes( 3 );
		fireEvent.click( screen.getByRole( 'button', { name: 'Go on' } ) );
		expect( fetchMock ).toHaveBeenCalledTimes( 4 );
		fireEvent.click( screen.getByRole( 'button', { name: 'Hide' } ) );
		await pass( 60000 );
		expect( fetchMock ).toHaveBeenCalledTimes( 4 );
	} );

	it( 'tell a screen reader how many are new, twice a minute at most', async () => {
		answerWith( eventOf( 'a' ) );
		renderFresh( <LiveCard zone="UTC" /> );
		await pass( 0 );
		answerWith( eventOf( 'b' ), eventOf( 'a' ) );
		await pass( 5000 );
		expect( screen.getByRole( 'status' ) ).toBeEmptyDOMElement();
		answerWith( eventOf( 'c' ), eventOf( 'b' ), eventOf( 'a' ) );
		await pass( 30000 );
		expect( screen.getByRole( 'status' ) ).toHaveTextContent(
			'2 new events'
		);
	} );
} );
