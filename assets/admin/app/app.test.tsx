import '@testing-library/jest-dom';
import apiFetch from '@wordpress/api-fetch';
import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { DEFAULT_SETTINGS } from '../../schema/generated/settings';
import { emptyOverview, exampleOverview } from '../testing/example-overview';
import { fakeServer } from '../testing/fake-server';
import { renderFresh } from '../testing/render-fresh';
import { App } from './app';

jest.mock( '@wordpress/api-fetch', () => ( {
	__esModule: true,
	default: jest.fn(),
} ) );

// Whole screens in jsdom take their time on a busy machine.
jest.setTimeout( 30000 );

const fetchMock = jest.mocked( apiFetch );

const statusOf = ( confirmed: boolean, more: object = {} ) => ( {
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
	...more,
} );

const ANSWERS = {
	'GET /status': statusOf( true ),
	'POST /confirm': statusOf( true ),
	'GET /reports/overview': exampleOverview(),
	'GET /reports/live': { now: '2026-11-21T10:00:00Z', events: [] },
	'GET /settings': { settings: DEFAULT_SETTINGS, roles: [] },
};

const start = (
	answers: object = {},
	canManage = true,
	hasWooCommerce = true
) => {
	fetchMock.mockReset();
	fetchMock.mockImplementation(
		fakeServer( { ...ANSWERS, ...answers } ) as typeof apiFetch
	);
	return renderFresh(
		<App hasWooCommerce={ hasWooCommerce } canManage={ canManage } />
	);
};

beforeEach( () => {
	document.documentElement.lang = 'en-US';
	window.history.replaceState(
		null,
		'',
		'/wp-admin/admin.php?page=footfall'
	);
} );

describe( 'the first screen', () => {
	const unconfirmed = { 'GET /status': statusOf( false ) };

	it( 'says what is recorded and asks for nothing else before the yes', async () => {
		start( unconfirmed );
		expect(
			await screen.findByText( /stays in this site’s own database/ )
		).toBeVisible();
		const asked = fetchMock.mock.calls.map( ( [ { path } ] ) => path );
		expect( asked ).toEqual( [ '/footfall/v1/status' ] );
	} );

	it( 'leads to the report with the owner’s yes', async () => {
		start( unconfirmed );
		await userEvent.click(
			await screen.findByRole( 'button', { name: 'Start recording' } )
		);
		expect(
			await screen.findByRole( 'heading', { name: 'Report' } )
		).toHaveFocus();
	} );

	it( 'stays when the yes does not arrive, and says why', async () => {
		start( { ...unconfirmed, 'POST /confirm': new Error( 'Not today.' ) } );
		await userEvent.click(
			await screen.findByRole( 'button', { name: 'Start recording' } )
		);
		expect(
			( await screen.findAllByText( 'Not today.' ) )[ 0 ]
		).toBeVisible();
		expect(
			screen.getByRole( 'button', { name: 'Start recording' } )
		).toBeEnabled();
	} );

	it( 'tells people without the right that the owner must start it', async () => {
		start( unconfirmed, false );
		expect(
			await screen.findByText( /The owner of the site must start it/ )
		).toBeVisible();
		expect( screen.queryByRole( 'button' ) ).not.toBeInTheDocument();
		expect( screen.queryByText( 'Settings' ) ).not.toBeInTheDocument();
	} );
} );

describe( 'the report', () => {
	it( 'shows figures, funnel, unmatched orders and what was left out', async () => {
		const declined = {
			visits: 200,
			declined: 62,
			share: 0.31,
			opted_out: 1,
		};
		start( {
			'GET /reports/overview': exampleOverview( { declined } ),
		} );
		expect( await screen.findByText( '€123.45' ) ).toBeVisible();
		expect(
			screen.getByText(
				'31% of the 200 visits that were asked declined to be measured. 1 visitor opted out where nobody has to be asked.'
			)
		).toBeVisible();
		expect( screen.getByText( '€5.00 refunded' ) ).toBeVisible();
		expect( screen.getByText( '5%' ) ).toBeVisible();
		const steps = screen.getAllByRole( 'listitem' ).slice( 0, 5 );
		expect( steps[ 2 ] ).toHaveTextContent(
			'25% of all, 50% of the step before'
		);
		expect(
			screen.getByText( 'The visitor had not agreed' )
		).toBeVisible();
		expect( screen.getByText( '¥5,000' ) ).toBeVisible();
		expect( screen.getByText( 'Bots and crawlers' ) ).toBeVisible();
		expect( screen.getByText( 'moon_phase' ) ).toBeVisible();
	} );

	it( 'says what is estimated, and until when figures are complete', async () => {
		start( {
			'GET /reports/overview': exampleOverview( {
				visitors_estimated: true,
				complete_until: '2025-11-20T14:00:00Z',
			} ),
		} );
		expect(
			await screen.findByText( 'Estimated, within 1 %' )
		).toBeVisible();
		expect( screen.getByText( /^Complete until Nov 20, / ) ).toBeVisible();
	} );

	it( 'explains a figure on demand', async () => {
		start();
		await screen.findByText( '€123.45' );
		await userEvent.click(
			await screen.findByRole( 'button', {
				name: 'What is “Conversion”?',
			} )
		);
		expect(
			await screen.findByText( /Sessions with an order/ )
		).toBeInTheDocument();
	} );

	it( 'has the chart’s figures as a table, too', async () => {
		start();
		await userEvent.click(
			await screen.findByRole( 'button', { name: 'Show as table' } )
		);
		const rows = within( screen.getByRole( 'table' ) ).getAllByRole(
			'row'
		);
		expect( rows[ 1 ] ).toHaveTextContent( 'Sat, November 21, 2026' );
		expect( rows[ 1 ] ).toHaveTextContent( '€41.15' );
	} );

	it( 'shows the places of the figures while they load', async () => {
		start( {
			'GET /reports/overview': () => new Promise( () => undefined ),
		} );
		await screen.findByRole( 'heading', { name: 'Report' } );
		expect( screen.getByText( 'The report is loading.' ) ).toBeVisible();
		expect( screen.getByText( 'Visitors' ) ).toBeVisible();
	} );

	it( 'says what to do when there are no visits yet', async () => {
		const excluded = [ { reason: 'role', events: 2 } ];
		start( {
			'GET /reports/overview': { ...emptyOverview(), excluded },
		} );
		expect( await screen.findByText( /No visits yet/ ) ).toBeVisible();
		expect( screen.getByText( /private window/ ) ).toBeVisible();
		expect(
			screen.getByText( 'People of the roles left out' )
		).toBeVisible();
	} );

	it( 'says why it failed and tries again', async () => {
		let count = 0;
		start( {
			'GET /reports/overview': () =>
				count++ === 0
					? new Error( 'The database is away.' )
					: exampleOverview(),
		} );
		expect(
			await screen.findByText( 'The database is away.' )
		).toBeVisible();
		await userEvent.click(
			screen.getByRole( 'button', { name: 'Try again' } )
		);
		expect( await screen.findByText( '€123.45' ) ).toBeVisible();
	} );

	it( 'leaves out what a site without WooCommerce has not', async () => {
		start( {}, true, false );
		expect( await screen.findByText( '160' ) ).toBeVisible();
		expect( screen.queryByText( 'Conversion' ) ).not.toBeInTheDocument();
		expect(
			screen.queryByText( 'From visit to order' )
		).not.toBeInTheDocument();
	} );

	it( 'says when visits cannot be recorded', async () => {
		start( {
			'GET /status': statusOf( true, {
				delivery: {
					way: 'none',
					url: '',
					reason: 'The folder cannot be written.',
					checked_at: null,
				},
				problems: [ { code: 'late', message: 'Events wait.' } ],
			} ),
		} );
		expect(
			(
				await screen.findAllByText( /The folder cannot be written/ )
			)[ 0 ]
		).toBeVisible();
		expect( screen.getAllByText( 'Events wait.' )[ 0 ] ).toBeVisible();
	} );

	it( 'says how far the reading of earlier orders is, until it is done', async () => {
		let done = 690;
		start( {
			'GET /status': () =>
				statusOf( true, {
					backfill: { total: 1234, done, finished: done === 1234 },
				} ),
		} );
		expect(
			await screen.findByText( /Reading your 1,234 earlier orders: 56%/ )
		).toBeVisible();
		done = 1234;
		act(
			() => void document.dispatchEvent( new Event( 'visibilitychange' ) )
		);
		await waitFor( () =>
			expect(
				screen.queryByText( /earlier orders: / )
			).not.toBeInTheDocument()
		);
	} );
} );

describe( 'the address', () => {
	it( 'holds the days, and the back button brings the former ones', async () => {
		start();
		await userEvent.click(
			await screen.findByRole( 'button', { name: 'Today' } )
		);
		expect( window.location.search ).toMatch(
			/^\?page=footfall&from=(\d{4}-\d{2}-\d{2})&to=\1$/
		);
		act( () => window.history.back() );
		await waitFor( () =>
			expect(
				screen.getByRole( 'button', { name: '30 days' } )
			).toHaveAttribute( 'aria-pressed', 'true' )
		);
	} );

	it( 'opens the settings', async () => {
		start();
		await userEvent.click(
			await screen.findByRole( 'link', { name: 'Settings' } )
		);
		expect( window.location.search ).toBe( '?page=footfall&tab=settings' );
		expect(
			await screen.findByLabelText( 'Session length (minutes)' )
		).toHaveValue( 30 );
	} );

	it( 'does not open the settings to people without the right', async () => {
		window.history.replaceState( null, '', '?page=footfall&tab=settings' );
		start( {}, false );
		expect( await screen.findByText( '€123.45' ) ).toBeVisible();
	} );
} );
