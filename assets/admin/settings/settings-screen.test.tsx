import '@testing-library/jest-dom';
import apiFetch from '@wordpress/api-fetch';
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { DEFAULT_SETTINGS } from '../../schema/generated/settings';
import { fakeServer } from '../testing/fake-server';
import { renderFresh } from '../testing/render-fresh';
import { settingTexts } from './generated/setting-texts';
import { SettingsScreen } from './settings-screen';

jest.mock( '@wordpress/api-fetch', () => ( {
	__esModule: true,
	default: jest.fn(),
} ) );

// Whole screens in jsdom take their time on a busy machine.
jest.setTimeout( 30000 );

const fetchMock = jest.mocked( apiFetch );

const answerWith = ( changed: object = {} ) => ( {
	settings: { ...DEFAULT_SETTINGS, ...changed },
	roles: [
		{ slug: 'administrator', name: 'Administrator' },
		{ slug: 'customer', name: 'Customer' },
	],
} );

const echo = ( { data }: { data?: { settings: object } } ) =>
	answerWith( data?.settings );

async function start( answers: object = {} ) {
	fetchMock.mockReset();
	fetchMock.mockImplementation(
		fakeServer( {
			'GET /settings': answerWith(),
			'POST /settings': echo,
			...answers,
		} ) as typeof apiFetch
	);
	renderFresh( <SettingsScreen /> );
	return screen.findByLabelText( 'Session length (minutes)' );
}

const saves = () =>
	fetchMock.mock.calls
		.map( ( [ options ] ) => options )
		.filter( ( { method } ) => method === 'POST' )
		.map( ( { data } ) => data.settings );

const button = ( name: string ) => screen.getByRole( 'button', { name } );

describe( 'the settings screen', () => {
	it( 'has a control for every setting of the schema', async () => {
		await start();
		for ( const { label } of Object.values( settingTexts() ) ) {
			expect( screen.getAllByText( label )[ 0 ] ).toBeVisible();
		}
		expect( screen.getAllByRole( 'group' ).length ).toBeGreaterThan( 4 );
	} );

	it( 'saves only what was edited', async () => {
		const minutes = await start();
		expect( button( 'Save' ) ).toHaveAttribute( 'aria-disabled', 'true' );
		await userEvent.clear( minutes );
		await userEvent.type( minutes, '45' );
		await userEvent.click( screen.getByLabelText( 'Customer' ) );
		await userEvent.type(
			screen.getByLabelText( 'Paths left out' ),
			'/a{Enter}{Enter}/b'
		);
		await userEvent.click( button( 'Save' ) );
		expect(
			( await screen.findAllByText( 'The settings are saved.' ) )[ 0 ]
		).toBeVisible();
		expect( saves() ).toEqual( [
			{
				session_minutes: 45,
				excluded_roles: [ 'administrator', 'shop_manager', 'customer' ],
				excluded_paths: [ '/a', '/b' ],
			},
		] );
		expect( button( 'Save' ) ).toHaveAttribute( 'aria-disabled', 'true' );
	} );

	it( 'says what is wrong at the field, leads there and sends nothing', async () => {
		const minutes = await start();
		await userEvent.clear( minutes );
		expect( minutes ).toHaveValue( null );
		expect( minutes ).toHaveAccessibleDescription( /Enter a whole number/ );
		await userEvent.type( minutes, '3' );
		expect( minutes ).toHaveAccessibleDescription( /Enter 5 or more/ );
		expect( minutes ).toBeInvalid();
		await userEvent.click( button( 'Save' ) );
		expect( minutes ).toHaveFocus();
		expect( saves() ).toEqual( [] );
	} );

	it( 'checks every line', async () => {
		await start();
		const paths = screen.getByLabelText( 'Paths left out' );
		await userEvent.type( paths, '/good{Enter}bad' );
		expect( paths ).toHaveAccessibleDescription( /“bad” does not have/ );
	} );

	it( 'puts discarded fields back', async () => {
		const minutes = await start();
		await userEvent.clear( minutes );
		await userEvent.click( button( 'Discard' ) );
		expect( minutes ).toHaveValue( 30 );
		expect( minutes ).toBeValid();
	} );

	it( 'keeps edits when the server refuses, with its words at the field', async () => {
		const refusal = Object.assign( new Error( 'Nothing was saved.' ), {
			data: { status: 400, params: { script_name: 'This is taken.' } },
		} );
		await start( { 'POST /settings': refusal } );
		const name = screen.getByLabelText( 'Name of the storefront script' );
		await userEvent.type( name, 'taken' );
		await userEvent.click( button( 'Save' ) );
		await waitFor( () =>
			expect( name ).toHaveAccessibleDescription( /This is taken/ )
		);
		expect( name ).toHaveValue( 'taken' );
		expect( name ).toHaveFocus();
		expect(
			screen.getAllByText( 'Nothing was saved.' )[ 0 ]
		).toBeVisible();
	} );

	it( 'lets the browser warn only while there are unsaved edits', async () => {
		const leave = () => {
			const event = new Event( 'beforeunload', { cancelable: true } );
			window.dispatchEvent( event );
			return event.defaultPrevented;
		};
		const minutes = await start();
		expect( leave() ).toBe( false );
		await userEvent.type( minutes, '1' );
		expect( leave() ).toBe( true );
		await userEvent.click( button( 'Discard' ) );
		expect( leave() ).toBe( false );
	} );
} );
