import '@testing-library/jest-dom';
import apiFetch from '@wordpress/api-fetch';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { Catalogue } from '../../../data/services';
import { fakeServer } from '../../testing/fake-server';
import { renderFresh } from '../../testing/render-fresh';
import { ServicesSection } from './services-section';
import { walkPage } from './walk-page';

jest.mock( '@wordpress/api-fetch', () => ( {
	__esModule: true,
	default: jest.fn(),
} ) );
jest.mock( './walk-page', () => ( { walkPage: jest.fn() } ) );

// Whole screens in jsdom take their time on a busy machine.
jest.setTimeout( 30000 );

const fetchMock = jest.mocked( apiFetch );

const known = ( id: string, name: string, changes: object = {} ) => ( {
	id,
	name,
	category: 'marketing' as const,
	shipped_category: 'marketing' as const,
	privacy_url: '',
	cookies: [],
	is_found: false,
	...changes,
} );

const catalogue: Catalogue = {
	services: [
		known( 'youtube', 'YouTube', { is_found: true } ),
		known( 'hotjar', 'Hotjar', { cookies: [ '_hj*' ] } ),
		known( 'vimeo', 'Vimeo', { category: 'functional' } ),
	],
	own: [],
};

const report = {
	at: '2026-11-22T08:00:00+00:00',
	pages: 2,
	services: [ 'youtube' ],
	hosts: [
		{
			host: 'cdn.acme.example',
			example: 'https://cdn.acme.example/a.js',
			pages: 2,
		},
	],
	cookies: [ 'acme' ],
};

const pages = [
	{ title: 'Front page', url: '/' },
	{ title: 'Shop', url: '/shop/' },
];

async function start( answers: object = {} ) {
	fetchMock.mockReset();
	fetchMock.mockImplementation(
		fakeServer( {
			'GET /services': catalogue,
			'GET /scan': { pages, report: null },
			'POST /scan': report,
			'POST /services': ( { data }: { data: object } ) => ( {
				...catalogue,
				...data,
			} ),
			...answers,
		} ) as typeof apiFetch
	);
	renderFresh( <ServicesSection /> );
	await screen.findByText( 'Known services' );
}

const posted = ( path: string ) =>
	fetchMock.mock.calls
		.map( ( [ options ] ) => options )
		.filter(
			( options ) => options.method === 'POST' && options.path === path
		)
		.map( ( { data } ) => data );

const button = ( name: string ) => screen.getByRole( 'button', { name } );

describe( 'the services', () => {
	it( 'lists those in use and those that were changed, and finds the others', async () => {
		await start();
		expect( screen.getByLabelText( 'YouTube' ) ).toHaveValue( 'marketing' );
		expect( screen.getByLabelText( 'Vimeo' ) ).toHaveValue( 'functional' );
		expect( screen.queryByLabelText( 'Hotjar' ) ).toBeNull();
		await userEvent.type(
			screen.getByLabelText( 'Search all known services' ),
			'_hj'
		);
		expect( screen.getByLabelText( 'Hotjar' ) ).toBeVisible();
		expect( screen.queryByLabelText( 'YouTube' ) ).toBeNull();
	} );

	it( 'saves another category, and only what differs from what came', async () => {
		await start();
		await userEvent.selectOptions(
			screen.getByLabelText( 'YouTube' ),
			'preferences'
		);
		await waitFor( () =>
			expect( posted( '/footfall/v1/services' ) ).toEqual( [
				{
					categories: {
						youtube: 'preferences',
						vimeo: 'functional',
					},
					own: [],
				},
			] )
		);
	} );

	it( 'walks page by page, and proposes what nobody knows', async () => {
		jest.mocked( walkPage ).mockImplementation( async ( url ) => ( {
			addresses: [ `https://cdn.acme.example${ url }a.js` ],
			frames: [],
		} ) );
		await start();
		await waitFor( () =>
			expect( button( 'Scan the site' ) ).toBeEnabled()
		);
		await userEvent.click( button( 'Scan the site' ) );
		await screen.findByText( /acme$/ );
		expect( posted( '/footfall/v1/scan' ) ).toMatchObject( [
			{
				pages: [
					{ addresses: [ 'https://cdn.acme.example/a.js' ] },
					{ addresses: [ 'https://cdn.acme.example/shop/a.js' ] },
				],
			},
		] );
		await userEvent.click( button( 'Add cdn.acme.example as a service' ) );
		const name = screen.getByLabelText( 'Name' );
		expect( name ).toHaveFocus();
		expect( screen.getByLabelText( 'Addresses' ) ).toHaveValue(
			'cdn.acme.example'
		);
		await userEvent.clear( name );
		await userEvent.type( name, 'Acme' );
		await userEvent.type(
			screen.getByLabelText( 'Cookies' ),
			'acme{Enter}'
		);
		await userEvent.click( button( 'Save the service' ) );
		await screen.findByText( 'Acme' );
		expect( posted( '/footfall/v1/services' ) ).toMatchObject( [
			{
				categories: { vimeo: 'functional' },
				own: [
					{
						id: '',
						name: 'Acme',
						addresses: [ 'cdn.acme.example' ],
						cookies: [ 'acme' ],
					},
				],
			},
		] );
	} );

	it( 'keeps what was entered when the server refuses it, with its words', async () => {
		await start( { 'POST /services': new Error( 'That is no address.' ) } );
		await userEvent.click( button( 'Add a service' ) );
		await userEvent.type( screen.getByLabelText( 'Name' ), 'Acme' );
		await userEvent.click( button( 'Save the service' ) );
		expect(
			await screen.findByText( 'That is no address.' )
		).toBeVisible();
		expect( screen.getByLabelText( 'Name' ) ).toHaveValue( 'Acme' );
	} );

	it( 'removes a service of the owner’s', async () => {
		const own = {
			id: 'own_acme',
			name: 'Acme',
			category: 'marketing',
			addresses: [ 'acme.example' ],
			cookies: [],
			privacy_url: '',
		};
		await start( { 'GET /services': { ...catalogue, own: [ own ] } } );
		const item = screen.getByText( 'Acme' ).closest( 'li' )!;
		await userEvent.click(
			within( item ).getByRole( 'button', { name: 'Remove Acme' } )
		);
		await waitFor( () =>
			expect( posted( '/footfall/v1/services' ) ).toMatchObject( [
				{ own: [] },
			] )
		);
	} );
} );
