import '@testing-library/jest-dom';
import { render, screen } from '@testing-library/react';
import { BannerPlace, type BannerPlaceFacts } from './banner-place';

function open( changed: Partial< BannerPlaceFacts > ) {
	const root = document.createElement( 'div' );
	root.id = 'footfall-app';
	root.dataset.banner = JSON.stringify( {
		editor: 'site',
		has_banner: true,
		title: 'Footer',
		url: 'https://shop.example/wp-admin/site-editor.php?p=1',
		...changed,
	} );
	document.body.append( root );
	render( <BannerPlace /> );
}

afterEach( () => document.getElementById( 'footfall-app' )?.remove() );

test.each( [
	[ 'site', true, 'The banner is in “Footer”.', 'Edit the banner' ],
	[ 'post', true, 'The banner is in “Footer”.', 'Edit the banner' ],
	[ 'site', false, /into the footer/, 'Place the banner' ],
	[ 'widgets', true, 'The banner is in a widget area.', 'Edit the banner' ],
	[ 'widgets', false, /into a widget area/, 'Place the banner' ],
] as const )( 'in %s, there: %s', ( editor, has, text, words ) => {
	open( { editor, has_banner: has } );
	expect( screen.getByText( text ) ).toBeVisible();
	expect( screen.getByRole( 'link', { name: words } ) ).toHaveAttribute(
		'href',
		expect.stringContaining( 'site-editor.php' )
	);
} );

test( 'a theme without any place for blocks, and who may not go there, get no link', () => {
	open( { editor: 'none', has_banner: false, title: '', url: '' } );
	expect( screen.getByText( /no place for blocks/ ) ).toBeVisible();
	expect( screen.queryByRole( 'link' ) ).toBeNull();
} );

test( 'without an answer of the server there is nothing', () => {
	const { container } = render( <BannerPlace /> );
	expect( container ).toBeEmptyDOMElement();
} );
