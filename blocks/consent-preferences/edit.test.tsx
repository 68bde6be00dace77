import '@testing-library/jest-dom';
import { parse, registerBlockType, serialize } from '@wordpress/blocks';
import { useState } from '@wordpress/element';
import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { SiteFacts } from '../cookie-banner/editor/facts-of-site';
import { exampleSite } from '../cookie-banner/testing/example-site';
import metadata from './block.json';
import { Edit } from './edit';
import { settings } from './settings';
import type { PreferencesAttributes } from './types';

// Real controls: slow where much else runs.
jest.setTimeout( 60_000 );

let saved: PreferencesAttributes;

function Block( { begin }: { begin: Partial< PreferencesAttributes > } ) {
	const [ attributes, setAttributes ] = useState< PreferencesAttributes >( {
		display: 'link',
		label: '',
		icon: false,
		...begin,
	} );
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
	begin: Partial< PreferencesAttributes > = {},
	site: Partial< SiteFacts > = {}
) {
	window.footfall_banner_editor = exampleSite( site );
	render( <Block begin={ begin } /> );
	return userEvent.setup();
}

const block = () =>
	document.querySelector( '.footfall-choices' ) as HTMLElement;

test( 'a link with the usual words, until the owner writes others', async () => {
	const user = open();
	expect( block() ).toHaveClass( 'is-link' );
	const field = within( block() ).getByRole( 'textbox' );
	expect( field ).toHaveValue( 'Change my choices' );
	await user.type( screen.getByLabelText( 'Words' ), 'Cookies' );
	expect( field ).toHaveValue( 'Cookies' );
	expect( saved.label ).toBe( 'Cookies' );
} );

test( 'the words of the site’s banner go before the usual ones', () => {
	open( {}, { banner: { reopen_label: 'Our cookies' } } );
	expect( within( block() ).getByRole( 'textbox' ) ).toHaveValue(
		'Our cookies'
	);
} );

test( 'a button, and the opt-out sign', async () => {
	const user = open();
	await user.click( screen.getByLabelText( 'A button that opens them' ) );
	expect( block().querySelector( '.wp-element-button' ) ).not.toBeNull();
	await user.click( screen.getByLabelText( 'Opt-out sign' ) );
	expect( block().querySelector( '.footfall-choices-icon' ) ).not.toBeNull();
	expect( saved ).toEqual( { display: 'button', label: '', icon: true } );
} );

test( 'all of the choices, as the site’s banner has them, out of reach', async () => {
	const user = open(
		{},
		{
			banner: {
				categories: [ 'statistics' ],
				category_texts: { statistics: { label: 'Counting' } },
			},
		}
	);
	await user.click( screen.getByLabelText( 'All of them, on the page' ) );
	expect( block() ).toHaveClass( 'is-panel', 'footfall-choice' );
	expect(
		[ ...block().querySelectorAll( '[role="switch"]' ) ].map( ( one ) =>
			one.getAttribute( 'aria-label' )
		)
	).toEqual( [ 'Counting' ] );
	expect( block().querySelector( '[inert]' ) ).not.toBeNull();
	expect( screen.queryByLabelText( 'Words' ) ).toBeNull();
} );

test( 'what the first version saved opens without complaint and is saved the same', () => {
	registerBlockType( metadata as never, settings() as object );
	const content = readFileSync(
		path.join( __dirname, 'fixtures', 'saved-1.0.0.html' ),
		'utf8'
	).trim();
	const [ opened ] = parse( content );
	expect( opened ).toMatchObject( {
		isValid: true,
		attributes: { display: 'button', label: 'Meine Wahl', icon: true },
	} );
	expect( serialize( opened as never ) ).toBe( content );
} );
