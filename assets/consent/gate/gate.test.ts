import { deleteCookies } from './delete-cookies';
import { openPage, settled } from './test-page';

const script = ( category: string, id: string, rest: string, code = '' ) =>
	`<script type="text/plain" data-choice="${ category }" data-choice-service="${ id }" ${ rest }>${ code }</script>`;

const video =
	'<p>a</p><span class="footfall-gate" data-choice="marketing" data-choice-service="youtube">' +
	'<button type="button" data-choice-do="once">Load once</button><button type="button" data-choice-do="always">Always</button>' +
	'<template><iframe title="Film"></iframe></template></span>';

const press = ( does: string, index = 0 ) =>
	document
		.querySelectorAll< HTMLElement >( `[data-choice-do="${ does }"]` )
		[ index ]!.click();

const frames = () => document.querySelectorAll( 'iframe' ).length;

let ran: string[];

beforeEach( () => {
	ran = [];
	Object.assign( window, { ran } );
} );

describe( 'scripts', () => {
	const page =
		script( 'statistics', 'a', '', 'ran.push( "1" )' ) +
		script( 'marketing', 'b', '', 'ran.push( "2" )' ) +
		script(
			'statistics',
			'c',
			'data-choice-src="https://c.example/c.js"'
		) +
		script( 'statistics', 'a', '', 'ran.push( "3" )' );

	it( 'run in the order of the page, each once, whenever they are allowed', async () => {
		const { choice, asked } = openPage( page );
		await settled();
		expect( ran ).toEqual( [] );
		choice.choose( { statistics: 'allow' }, 'choose' );
		await settled();
		expect( ran ).toEqual( [ '1', '3' ] );
		expect( asked ).toEqual( [ 'https://c.example/c.js' ] );
		choice.choose( { marketing: 'allow' }, 'accept' );
		choice.choose( { statistics: 'deny' }, 'choose' );
		choice.choose( { statistics: 'allow' }, 'choose' );
		await settled();
		expect( ran ).toEqual( [ '1', '3', '2' ] );
	} );

	it( 'wait for the one before, and stop when it is withdrawn meanwhile', async () => {
		const { choice } = openPage( page );
		document.addEventListener(
			'load',
			() => {
				ran.push( 'c' );
				choice.choose( { statistics: 'deny' }, 'withdraw' );
			},
			{ capture: true, once: true }
		);
		choice.choose( { statistics: 'allow' }, 'choose' );
		expect( ran ).toEqual( [ '1' ] );
		await settled();
		expect( ran ).toEqual( [ '1', 'c' ] );
	} );

	it( 'do not begin the page anew by writing into it', async () => {
		const { choice } = openPage(
			'<p>Stays</p>' +
				script( 'marketing', 'a', '', 'document.write( "<b>x</b>" )' )
		);
		choice.choose( { marketing: 'allow' }, 'accept' );
		await settled();
		expect( document.body.textContent ).toContain( 'Stays' );
		expect( document.querySelector( 'b' ) ).not.toBeNull();
	} );

	it( 'are released where they come later', async () => {
		const { choice } = openPage( '' );
		choice.choose( { statistics: 'allow' }, 'choose' );
		document.body.insertAdjacentHTML( 'beforeend', page );
		await settled();
		expect( ran ).toEqual( [ '1', '3' ] );
	} );

	it( 'that run on after a withdrawal are named, until they are allowed again', async () => {
		const { choice } = openPage(
			script( 'statistics', 'hotjar', '', 'ran.push( "h" )' )
		);
		choice.choose( { statistics: 'allow' }, 'choose' );
		await settled();
		expect( document.querySelector( '[role=status]' )?.textContent ).toBe(
			undefined
		);
		choice.choose( { statistics: 'deny' }, 'withdraw' );
		expect( document.querySelector( '[role=status]' )!.textContent ).toBe(
			'Still running: HotjarLoad again'
		);
		choice.choose( { statistics: 'allow' }, 'choose' );
		expect( document.querySelector( '[role=status]' )!.textContent ).toBe(
			''
		);
	} );
} );

describe( 'embeds', () => {
	it( 'are loaded once, by themselves, and nothing is kept', () => {
		const { choice } = openPage( video + video );
		press( 'once' );
		expect( frames() ).toBe( 1 );
		expect(
			document.querySelector( 'iframe' )!.ownerDocument.activeElement!
				.localName
		).toBe( 'iframe' );
		expect( choice.record()!.services ).toEqual( [] );
	} );

	it( 'are always allowed: all of the service, and no other of the category', async () => {
		const { choice } = openPage(
			video + video + script( 'marketing', 'b', '', 'ran.push( "b" )' )
		);
		press( 'always', 1 );
		await settled();
		expect( frames() ).toBe( 2 );
		expect( ran ).toEqual( [] );
		expect( choice.record()!.services ).toEqual( [ 'youtube' ] );
	} );

	it( 'become placeholders again when they are allowed no more', () => {
		const { choice } = openPage( video );
		choice.choose( { marketing: 'allow' }, 'accept' );
		expect( frames() ).toBe( 1 );
		choice.choose( { marketing: 'deny' }, 'withdraw' );
		expect( frames() ).toBe( 0 );
		press( 'once' );
		expect( frames() ).toBe( 1 );
	} );

	it( 'can be loaded where nothing is known of a choice', () => {
		openPage( video, { choice: undefined } );
		expect( frames() ).toBe( 0 );
		press( 'always' );
		expect( frames() ).toBe( 1 );
	} );

	it( 'of one script are drawn together', () => {
		const post =
			'<blockquote>Post</blockquote><span class="footfall-gate is-note" data-choice="marketing" data-choice-service="x">' +
			'<button type="button" data-choice-do="once">Load</button><template><script>ran.push( "x" )</script></template></span>';
		openPage( post + post );
		press( 'once', 1 );
		expect( document.querySelector( '.is-note' ) ).toBeNull();
		expect( ran ).toEqual( [ 'x', 'x' ] );
	} );
} );

describe( 'cookies', () => {
	const set = ( ...names: string[] ) =>
		names.forEach( ( name ) => ( document.cookie = `${ name }=1;path=/` ) );
	const names = () =>
		document.cookie
			.split( '; ' )
			.map( ( cookie ) => cookie.split( '=' )[ 0 ] )
			.sort();

	it( 'of what is refused go, all others stay', () => {
		set( '_ga', '_ga_ABC', '_gat', '_fbp', 'cart', 'x_ga', 'mailchimp.a' );
		const { choice } = openPage( '', {
			cookies: { statistics: '_ga _ga_*', marketing: '_fbp' },
		} );
		choice.choose( { statistics: 'deny', marketing: 'allow' }, 'choose' );
		expect( names() ).toEqual( [
			'_fbp',
			'_gat',
			'cart',
			'mailchimp.a',
			'x_ga',
		] );
	} );

	it( 'go at once where the visitor refused before the gate came', () => {
		set( '_ga', '_fbp' );
		openPage( '', {
			cookies: { statistics: '_ga' },
			texts: undefined,
			isLate: true,
		} );
		expect( names() ).not.toContain( '_ga' );
		expect( names() ).toContain( '_fbp' );
	} );

	it( 'are found by their whole name, on each path', () => {
		window.history.pushState( {}, '', '/shop/hat/' );
		document.cookie = '_hjSession=1;path=/shop/';
		document.cookie = 'a.b=1;path=/';
		document.cookie = 'aXb=1;path=/';
		deleteCookies( [ '_hj*', 'a.b' ] );
		expect( names() ).toContain( 'aXb' );
		expect( document.cookie ).not.toMatch( /_hj|a\.b/ );
		deleteCookies( [] );
		expect( names() ).toContain( 'aXb' );
		window.history.pushState( {}, '', '/' );
	} );
} );
