import '@testing-library/jest-dom';
import apiFetch from '@wordpress/api-fetch';
import { createReduxStore, register } from '@wordpress/data';
import { useState } from '@wordpress/element';
import { fireEvent, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import metadata from './block.json';
import { Edit } from './edit';
import type { SiteFacts } from './editor/facts-of-site';
import { exampleSite } from './testing/example-site';
import type { BannerAttributes } from './types';

jest.mock( '@wordpress/api-fetch', () => ( {
	__esModule: true,
	default: jest.fn(),
} ) );

// Real controls, typed into key by key: slow where much else runs.
jest.setTimeout( 60_000 );

// Lists scroll to what is chosen, which jsdom cannot.
Element.prototype.scrollIntoView = () => {};

let edited: { type?: string; id?: string | number } = {};

// The editor's own, which is not there.
register(
	createReduxStore( 'core/editor', {
		reducer: () => null,
		selectors: {
			getCurrentPostType: () => edited.type,
			getCurrentPostId: () => edited.id,
		},
	} )
);

const DEFAULTS = Object.fromEntries(
	Object.entries( metadata.attributes ).map( ( [ name, attribute ] ) => [
		name,
		attribute.default,
	] )
) as unknown as BannerAttributes;

let saved: BannerAttributes;

function Block( { begin }: { begin: Partial< BannerAttributes > } ) {
	const [ attributes, setAttributes ] = useState( { ...DEFAULTS, ...begin } );
	saved = attributes;
	return (
		<Edit
			attributes={ attributes }
			setAttributes={ ( changed ) =>
				setAttributes( { ...attributes, ...changed } )
			}
		/>
	);
}

function open(
	begin: Partial< BannerAttributes > = {},
	site: Partial< SiteFacts > = {}
) {
	window.footfall_banner_editor = exampleSite( site );
	render( <Block begin={ begin } /> );
	return userEvent.setup();
}

const banner = () =>
	document.querySelector< HTMLElement >(
		'.footfall-choice, .footfall-choices'
	)!;
const inBanner = () => within( banner() );
const inSidebar = () =>
	within( screen.getByRole( 'complementary', { name: 'Block settings' } ) );
const openPanel = ( user: ReturnType< typeof open >, name: string ) =>
	user.click( screen.getByRole( 'button', { name } ) );
const show = ( user: ReturnType< typeof open >, state: string ) =>
	user.selectOptions( screen.getByLabelText( 'Show the banner' ), state );

beforeEach( () => {
	edited = { type: 'wp_template_part', id: 'shop//footer' };
	jest.mocked( apiFetch ).mockReset();
	jest.mocked( apiFetch ).mockResolvedValue( [] );
} );

describe( 'the preview', () => {
	test( 'begins with the question, as pages have it', () => {
		open();
		expect( banner() ).toHaveClass( 'is-box', 'is-start', 'is-preview' );
		expect( inBanner().getByLabelText( 'Title' ) ).toHaveValue(
			'Your privacy, your choice'
		);
		expect( inBanner().getByLabelText( 'Text' ) ).toHaveValue(
			'We ask you first: Preferences, Statistics, and Marketing.'
		);
		const buttons = [
			...banner().querySelectorAll( '.footfall-choice-button' ),
		];
		expect( buttons.map( ( one ) => one.textContent ) ).toEqual( [
			'Accept all',
			'Refuse all',
		] );
	} );

	test( 'has the details: a row for each category, all off, the services behind them', async () => {
		const user = open();
		await show( user, 'details' );
		expect( banner() ).toHaveClass( 'is-details' );
		expect(
			inBanner()
				.getAllByRole( 'switch' )
				.map( ( one ) => one.getAttribute( 'aria-label' ) )
		).toEqual( [ 'Preferences', 'Statistics', 'Marketing' ] );
		inBanner()
			.getAllByRole( 'switch' )
			.forEach( ( one ) => expect( one ).not.toBeChecked() );
		expect( inBanner().getByText( 'Always on' ) ).toBeVisible();
		expect( inBanner().getByText( '2 services' ) ).toBeVisible();
		expect( inBanner().getByText( 'YouTube' ) ).toBeInTheDocument();
		expect( inBanner().queryByText( /Its number/ ) ).toBeNull();
	} );

	test( 'has what is opened again: a choice with its number', async () => {
		const user = open();
		await show( user, 'reopened' );
		expect( inBanner().getByText( /Its number: \w+/ ) ).toBeVisible();
		expect(
			inBanner().getByRole( 'switch', { name: 'Statistics' } )
		).toBeChecked();
		expect(
			inBanner().getByRole( 'switch', { name: 'Marketing' } )
		).not.toBeChecked();
	} );

	test( 'has what visitors with a signal see', async () => {
		const user = open();
		await show( user, 'signal' );
		expect(
			inBanner().getByText( 'Your browser asks us not to follow you.' )
		).toBeVisible();
	} );

	test.each( [
		[ 'tab', 'img', 'Change my choices' ],
		[ 'link', 'textbox', 'Words of the button or link' ],
	] as const )(
		'has what is left after the choice: %s',
		async ( reopen, role, name ) => {
			const user = open( { reopen } );
			await show( user, 'chosen' );
			expect( inBanner().getByRole( role, { name } ) ).toBeVisible();
			expect( inBanner().queryByText( 'Accept all' ) ).toBeNull();
		}
	);

	test( 'says where nothing is left', async () => {
		const user = open( { reopen: 'none' } );
		await show( user, 'chosen' );
		expect( inBanner().getByText( /Nothing is left/ ) ).toBeVisible();
	} );

	test( 'is chosen in the toolbar, too, and is never saved', async () => {
		const user = open();
		await user.click(
			screen.getByRole( 'button', { name: 'Preview: Before the choice' } )
		);
		await user.click(
			await screen.findByRole( 'menuitemradio', { name: 'Details' } )
		);
		expect( banner() ).toHaveClass( 'is-details' );
		expect( saved ).toEqual( DEFAULTS );
	} );
} );

describe( 'texts', () => {
	test( 'the usual one is where writing begins; nothing is stored until it differs', async () => {
		const user = open();
		const field = inBanner().getByLabelText( 'Refuse button' );
		await user.type( field, '!' );
		expect( saved.refuse_label ).toBe( 'Refuse all!' );
		await user.type( field, '{Backspace}' );
		expect( saved.refuse_label ).toBe( '' );
	} );

	test( 'one that is emptied waits for another, and is the usual one again when left', async () => {
		const user = open( { title: 'Ours' } );
		const field = inBanner().getByLabelText( 'Title' );
		await user.clear( field );
		expect( field ).toHaveValue( '' );
		await user.tab();
		expect( field ).toHaveValue( 'Your privacy, your choice' );
		expect( saved.title ).toBe( '' );
	} );

	test( 'plain ones are stored as text, long ones as HTML', async () => {
		const user = open( { accept_label: 'Fish & chips' } );
		const accept = inBanner().getByLabelText( 'Accept button' );
		expect( accept ).toHaveValue( 'Fish &amp; chips' );
		fireEvent.change( accept, {
			target: { value: 'Fish &amp; chips &lt;3' },
		} );
		expect( saved.accept_label ).toBe( 'Fish & chips <3' );
		const text = inBanner().getByLabelText( 'Text' );
		await user.clear( text );
		await user.type( text, 'We <strong>ask</strong>' );
		expect( saved.text ).toBe( 'We <strong>ask</strong>' );
	} );

	test.each( [
		[ 'title', 'Title' ],
		[ 'accept_label', 'Accept button' ],
		[ 'refuse_label', 'Refuse button' ],
		[ 'details_label', 'Details button' ],
		[ 'details_title', 'Title of the details' ],
		[ 'save_label', 'Save button' ],
	] as const )( '%s is set in the sidebar', async ( name, label ) => {
		const user = open();
		await openPanel( user, 'Texts' );
		const field = inSidebar().getByLabelText( label );
		expect( field ).toHaveAttribute(
			'placeholder',
			exampleSite().texts[ name ]
		);
		await user.type( field, 'Ours' );
		expect( saved[ name ] ).toBe( 'Ours' );
	} );
} );

describe( 'layout', () => {
	test.each( [
		[ 'Bar over the whole width', 'bar', 'Top', 'top' ],
		[ 'Box in a corner', 'box', 'Bottom right', 'end' ],
	] as const )( '%s', async ( label, layout, place, position ) => {
		const user = open( { layout: 'centred' } );
		expect( screen.queryByLabelText( 'Position' ) ).toBeNull();
		await user.click( screen.getByLabelText( label ) );
		await user.selectOptions( screen.getByLabelText( 'Position' ), place );
		expect( saved ).toMatchObject( { layout, position } );
		expect( banner() ).toHaveClass( `is-${ layout }`, `is-${ position }` );
	} );

	test( 'a position of another layout counts for nothing', () => {
		open( { layout: 'bar', position: 'end' } );
		expect( banner() ).toHaveClass( 'is-bottom' );
		expect( screen.getByLabelText( 'Position' ) ).toHaveValue( 'bottom' );
	} );
} );

describe( 'categories', () => {
	test( 'one is added in its own place, and one taken away', async () => {
		const user = open();
		await openPanel( user, 'What is asked for' );
		await user.click( screen.getByLabelText( 'Anonymous statistics' ) );
		expect( saved.categories ).toEqual( [
			'preferences',
			'statistics-anonymous',
			'statistics',
			'marketing',
		] );
		await user.click( screen.getByLabelText( 'Preferences' ) );
		expect( saved.categories ).not.toContain( 'preferences' );
		expect(
			inSidebar().getByText( 'Used by: YouTube, Meta Pixel' )
		).toBeVisible();
	} );

	test( 'without any there is a warning', () => {
		open( { categories: [] } );
		expect(
			inSidebar().getByText( /there is nothing to choose/ )
		).toBeInTheDocument();
	} );

	test( 'are named and described in the sidebar and in the details; only what was written is kept', async () => {
		const user = open();
		await openPanel( user, 'What is asked for' );
		const marketing = within(
			inSidebar()
				.getByText( 'Texts of “Marketing”' )
				.closest( 'details' )!
		);
		await user.type( marketing.getByLabelText( 'Name' ), 'Ads' );
		await user.type( marketing.getByLabelText( 'What it is for' ), 'Sell' );
		expect( saved.category_texts ).toEqual( {
			marketing: { label: 'Ads', description: 'Sell' },
		} );
		await show( user, 'details' );
		expect( inBanner().getByLabelText( 'Name of “Ads”' ) ).toHaveValue(
			'Ads'
		);
		await user.clear( inBanner().getByLabelText( 'What “Ads” is for' ) );
		await user.clear( marketing.getByLabelText( 'Name' ) );
		expect( saved.category_texts ).toEqual( {} );
	} );
} );

describe( 'the privacy page', () => {
	const page = { id: 12, title: { rendered: 'Data &amp; you' } };

	test( 'is chosen by its title', async () => {
		jest.mocked( apiFetch ).mockResolvedValue( [ page ] );
		const user = open();
		await openPanel( user, 'Privacy page' );
		await user.type( screen.getByLabelText( 'Page' ), 'Data' );
		await user.click(
			await screen.findByRole(
				'option',
				{ name: 'Data & you' },
				{ timeout: 20_000 }
			)
		);
		expect( saved.privacy_page ).toBe( 12 );
		await user.type(
			inSidebar().getByLabelText( 'Words of the link' ),
			'Our papers'
		);
		expect( saved.privacy_label ).toBe( 'Our papers' );
	} );

	test( 'that there is none is said', () => {
		open( {}, { privacy_url: '' } );
		expect(
			inSidebar().getByText( /no link to a privacy page/ )
		).toBeInTheDocument();
		expect( inBanner().queryByLabelText( 'Words of the link' ) ).toBeNull();
	} );

	test( 'that pages could not be loaded is said', async () => {
		jest.mocked( apiFetch ).mockRejectedValue( new Error( 'offline' ) );
		const user = open();
		await openPanel( user, 'Privacy page' );
		expect(
			await screen.findByText( /pages could not be loaded/ )
		).toBeVisible();
	} );
} );

test( 'the way back is chosen and named', async () => {
	const user = open();
	await openPanel( user, 'Changing the choice' );
	await user.click(
		screen.getByLabelText( 'A link where this block stands' )
	);
	await user.type(
		inSidebar().getByLabelText( 'Words of the button or link' ),
		'Cookies'
	);
	expect( saved ).toMatchObject( {
		reopen: 'link',
		reopen_label: 'Cookies',
	} );
	await user.click(
		screen.getByLabelText( 'Neither: I have put a link elsewhere' )
	);
	expect( saved.reopen ).toBe( 'none' );
	expect(
		inSidebar().queryByLabelText( 'Words of the button or link' )
	).toBeNull();
} );

test( 'everybody is asked again, and then nobody', async () => {
	const user = open();
	await openPanel( user, 'Asking again' );
	await user.click(
		screen.getByRole( 'button', { name: 'Ask everybody again' } )
	);
	expect( Math.abs( saved.asked_since - Date.now() / 1000 ) ).toBeLessThan(
		60
	);
	expect( inSidebar().getByText( /Whoever chose before/ ) ).toBeVisible();
	await user.click(
		screen.getByRole( 'button', { name: 'Ask nobody again' } )
	);
	expect( saved.asked_since ).toBe( 0 );
} );

describe( 'warnings', () => {
	const said = () =>
		[ ...document.querySelectorAll( '.footfall-banner-notice' ) ]
			.map( ( { textContent } ) => textContent )
			.join();

	test( 'there are none of a usual banner', () => {
		open();
		expect( said() ).toBe( '' );
	} );

	test.each( [
		[ 'nobody', /consent layer is off.*Consent settings/ ],
		[ 'other', /another consent tool/ ],
	] as const )( 'who asks: %s', ( asks, text ) => {
		open( {}, { asks } );
		expect( said() ).toMatch( text );
	} );

	test.each( [
		[ { type: 'page', id: 4 }, true ],
		[ { type: 'wp_template', id: 'shop//home' }, false ],
		[ { type: 'wp_template_part', id: 'shop//footer' }, false ],
		[
			{
				type: 'wp_template_part',
				id: 'shop//cookie-consent-block-template-part',
			},
			true,
		],
		[ {}, false ],
	] )( 'a banner in %j, where other pages have none', ( where, isWarned ) => {
		edited = where;
		open( {}, { is_everywhere: false } );
		expect( /here and nowhere else/.test( said() ) ).toBe( isWarned );
	} );

	test.each( [
		[ 'By continuing you agree', /Only the Accept button is agreement/ ],
		[
			'See <a href="https://automattic.com/cookies/">Cookies</a>',
			/Jetpack’s maker/,
		],
	] )(
		'a text of Jetpack’s is mended by a click: %s',
		async ( text, warning ) => {
			const user = open( { text } );
			expect( said() ).toMatch( warning );
			await user.click(
				screen.getByRole( 'button', { name: 'Use the usual text' } )
			);
			expect( saved.text ).toBe( '' );
			expect( said() ).toBe( '' );
		}
	);
} );
