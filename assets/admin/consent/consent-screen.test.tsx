import '@testing-library/jest-dom';
import apiFetch, { type APIFetchOptions } from '@wordpress/api-fetch';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import {
	emptyConsentReport,
	exampleConsentReport,
	exampleLog,
	NUMBER,
} from '../testing/example-consents';
import { fakeServer } from '../testing/fake-server';
import { renderFresh } from '../testing/render-fresh';
import { ConsentScreen } from './consent-screen';

jest.mock( '@wordpress/api-fetch', () => ( {
	__esModule: true,
	default: jest.fn(),
} ) );

// Whole screens in jsdom take their time on a busy machine.
jest.setTimeout( 30000 );

const fetchMock = jest.mocked( apiFetch );

const ANSWERS = {
	'GET /reports/consent': exampleConsentReport(),
	'GET /consents': exampleLog(),
	'GET /consents/texts/0123456789ab': {
		version: '0123456789ab',
		locale: 'de_DE',
		first_shown_at: '2026-11-01T10:00:00.000Z',
		texts: {
			title: 'Ihre Wahl',
			text: '<b>Cookies?</b>',
			categories: { statistics: { services: [ 'Eins', 'Zwei' ] } },
		},
	},
};

const start = ( answers: object = {} ) => {
	fetchMock.mockReset();
	fetchMock.mockImplementation(
		fakeServer( { ...ANSWERS, ...answers } ) as typeof apiFetch
	);
	return renderFresh(
		<ConsentScreen
			range={ { from: '2026-11-21', to: '2026-11-21' } }
			onRange={ () => undefined }
		/>
	);
};

const asked = () => fetchMock.mock.calls.map( ( [ { path } ] ) => path );

beforeEach( () => {
	document.documentElement.lang = 'en-US';
} );

describe( 'the consent report', () => {
	it( 'shows who was asked, what was answered and how many declined', async () => {
		start();
		expect(
			await screen.findByText(
				'33% of the 105 visits that were asked declined to be measured.'
			)
		).toBeVisible();
		const tile = ( name: string ) =>
			screen
				.getByRole( 'button', { name: `What is “${ name }”?` } )
				.closest( '.footfall-tile' )!;
		expect( tile( 'Asked' ) ).toHaveTextContent( '100' );
		expect( tile( 'Accepted' ) ).toHaveTextContent( '47% of all answers' );
		// 100 asked, 80 of the answers came from them.
		expect( tile( 'No answer' ) ).toHaveTextContent( '20' );
		expect( screen.getByText( '59% (50 of 85)' ) ).toBeVisible();
		expect(
			within(
				screen.getByRole( 'table', { name: 'Answers by rule' } )
			).getByRole( 'row', { name: 'Ask first 100 40 30 0 0 0' } )
		).toBeVisible();
	} );

	it( 'has a table with the figures of the chart', async () => {
		start();
		await userEvent.click(
			await screen.findByRole( 'button', { name: 'Show as table' } )
		);
		expect(
			within(
				screen.getByRole( 'table', { name: 'Answers per day' } )
			).getByRole( 'row', { name: /November 21, 2026 100 40 30/ } )
		).toBeVisible();
	} );

	it( 'shows the text in full, as it was written', async () => {
		start();
		await userEvent.click(
			(
				await screen.findAllByRole( 'button', {
					name: 'Read the text 0123456789ab',
				} )
			)[ 0 ]!
		);
		const dialog = await screen.findByRole( 'dialog' );
		expect(
			await within( dialog ).findByText( '<b>Cookies?</b>' )
		).toBeVisible();
		expect( within( dialog ).getByText( 'Zwei' ) ).toBeVisible();
	} );

	it( 'says why nothing is there before anybody was asked', async () => {
		start( {
			'GET /reports/consent': emptyConsentReport(),
			'GET /consents': { total: 0, pages: 0, consents: [] },
		} );
		expect(
			await screen.findByText( 'Nobody was asked in these days' )
		).toBeVisible();
		expect(
			await screen.findByText( 'No choice was found.' )
		).toBeVisible();
	} );
} );

describe( 'the consent log', () => {
	it( 'tells a choice in words', async () => {
		start();
		const table = await screen.findByRole( 'table', {
			name: 'Choices, newest first',
		} );
		const row = within( table ).getAllByRole( 'row' )[ 1 ]!;
		for ( const text of [
			'Nov 21, 2026',
			'Own selection',
			'Statistics, youtube',
			NUMBER,
			'Ask first',
			'/hat/',
		] ) {
			expect( row ).toHaveTextContent( text );
		}
	} );

	it( 'searches for a whole number, and explains what is none', async () => {
		start();
		const field = await screen.findByLabelText( 'Number of the choice' );
		await userEvent.type( field, 'Zk3{Enter}' );
		expect( screen.getByText( /A number has 22 letters/ ) ).toBeVisible();
		expect( field ).toHaveAttribute( 'aria-invalid', 'true' );
		await userEvent.clear( field );
		await userEvent.type( field, ` ${ NUMBER } {Enter}` );
		await waitFor( () =>
			expect( asked() ).toContain(
				`/footfall/v1/consents?search=${ NUMBER }&page=1`
			)
		);
		expect( field ).toHaveAttribute( 'aria-invalid', 'false' );
	} );

	it( 'goes to older pages', async () => {
		start( { 'GET /consents': exampleLog( {}, 45 ) } );
		await userEvent.click(
			await screen.findByRole( 'button', { name: 'Older' } )
		);
		expect( asked().at( -1 ) ).toBe( '/footfall/v1/consents?page=2' );
		expect( await screen.findByText( 'Page 2 of 3' ) ).toBeVisible();
	} );

	it( 'deletes the choices of a number only when asked twice, and shows what is left', async () => {
		let isThere = true;
		start( {
			'GET /consents': () =>
				isThere ? exampleLog() : { total: 0, pages: 0, consents: [] },
			[ `DELETE /consents/${ NUMBER }` ]: () => {
				isThere = false;
				return { erased: 1 };
			},
		} );
		await userEvent.type(
			await screen.findByLabelText( 'Number of the choice' ),
			`${ NUMBER }{Enter}`
		);
		await userEvent.click(
			await screen.findByRole( 'button', {
				name: 'Delete the choices of this number',
			} )
		);
		expect( isThere ).toBe( true );
		await userEvent.click(
			screen.getByRole( 'button', { name: 'Delete' } )
		);
		expect(
			await screen.findByText( 'No choice was found.' )
		).toBeVisible();
	} );

	it( 'says why it cannot be downloaded', async () => {
		start( {
			'GET /consents/export': ( { parse }: APIFetchOptions ) => {
				expect( parse ).toBe( false );
				return new Error( 'Out of paper.' );
			},
		} );
		await userEvent.click(
			await screen.findByRole( 'button', { name: 'Download as CSV' } )
		);
		expect( await screen.findByText( 'Out of paper.' ) ).toBeVisible();
	} );
} );
