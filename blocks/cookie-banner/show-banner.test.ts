import '@testing-library/jest-dom';
import { screen, waitFor } from '@testing-library/dom';
import userEvent from '@testing-library/user-event';
import type { ConsentChoice } from '../../assets/consent/choice';
import type { ConsentChange } from '../../assets/consent/types';
import { showBanner } from './show-banner';

type Fake = jest.MockedObject<
	Omit< ConsentChoice, 'isOpen' > & { isOpen: boolean }
> & {
	allowed: string[];
	changed: () => void;
};

const fakeChoice = ( more: Partial< ConsentChoice > = {} ): Fake => {
	const callbacks: ( ( change: ConsentChange ) => void )[] = [];
	const fake: Record< string, unknown > & { allowed: string[] } = {
		rule: 'opt_in',
		state: 'open',
		isOpen: true,
		isInCharge: true,
		isWanted: false,
		categories: [ 'preferences', 'statistics', 'marketing' ],
		signals: { gpc: false, dnt: false, refused: [] },
		allowed: [],
		has: jest.fn( ( category: string ): boolean =>
			fake.allowed.includes( category )
		),
		record: jest.fn( () => null ),
		choose: jest.fn( () => {
			fake.isOpen = false;
		} ),
		withdraw: jest.fn(),
		onChange: jest.fn( ( callback ) => callbacks.push( callback ) ),
		changed: () => callbacks.forEach( ( callback ) => callback( {} ) ),
		open: jest.fn(),
		asked: jest.fn(),
		...more,
	};
	return fake as unknown as Fake;
};

const row = ( name: string, label: string ) =>
	`<li class="footfall-choice-row"><label>${ label }<input type="checkbox" role="switch" class="footfall-choice-switch" name="${ name }"></label></li>`;
const button = ( does: string, label: string ) =>
	`<button type="button" data-choice-do="${ does }">${ label }</button>`;
const rows = `<p class="footfall-choice-signal" hidden>We obey.</p><ul>${ row(
	'preferences',
	'Preferences'
) }${ row( 'statistics', 'Statistics' ) }${ row(
	'marketing',
	'Marketing'
) }</ul><p class="footfall-choice-record" hidden>Of <time></time>, <code></code></p>`;
const three =
	button( 'accept', 'Accept all' ) +
	button( 'refuse', 'Refuse all' ) +
	button( 'save', 'Save' );

/** As Cookie_Banner::print_parts() prints it. */
const page = ( first: 'section' | 'dialog' | '', inside = '' ) => {
	const question = first
		? `<${ first } data-choice-layer="first" aria-label="Question"><p class="footfall-choice-signal" hidden>We obey.</p>${ button(
				'accept',
				'Accept all'
			) }${ button( 'refuse', 'Refuse all' ) }${ button(
				'details',
				'Let me choose'
			) }</${ first }>`
		: '';
	document.body.innerHTML = `<main><a href="#x">Shop</a>${ inside }</main><template class="footfall-choice-parts" data-layout="bar" data-opt-out="Do not sell" data-saved="Saved.">${ question }<dialog data-choice-layer="details" aria-label="Details"><h2 tabindex="-1" autofocus>What is kept</h2>${ rows }${ three }${ button(
		'close',
		'Close'
	) }</dialog></template>`;
	return document.querySelector( 'template' ) as HTMLTemplateElement;
};

const user = userEvent.setup();
const painted = () =>
	new Promise< void >( ( resolve ) => {
		requestAnimationFrame( () => setTimeout( resolve ) );
	} );
const press = async ( name: string ) => {
	await user.click( screen.getByRole( 'button', { name } ) );
	await painted();
};
const question = () => screen.queryByRole( 'region', { name: 'Question' } );
const details = () => screen.queryByRole( 'dialog', { name: 'Details' } );
const switchOf = ( name: string ) => screen.getByRole( 'switch', { name } );

const YES = {
	preferences: 'allow',
	statistics: 'allow',
	'statistics-anonymous': 'allow',
	marketing: 'allow',
};
const NO = {
	preferences: 'deny',
	statistics: 'deny',
	'statistics-anonymous': 'deny',
	marketing: 'deny',
};

beforeAll( () => {
	// What jsdom has not: dialogs, and asking whether a selector is known.
	Object.assign( window, { CSS: { supports: () => false } } );
	Object.assign( HTMLDialogElement.prototype, {
		show( this: HTMLDialogElement ) {
			this.open = true;
			this.querySelector< HTMLElement >( '[autofocus]' )?.focus();
		},
		showModal() {
			throw new Error( 'It makes the page inert: see dialogs.ts.' );
		},
		close( this: HTMLDialogElement ) {
			if ( this.open ) {
				this.open = false;
				this.dispatchEvent( new Event( 'close' ) );
			}
		},
	} );
} );

describe( 'showBanner', () => {
	it( 'asks first in the page, says so, and takes the focus from nobody', () => {
		const choice = fakeChoice();
		const parts = page( 'section' );
		screen.getByText( 'Shop' ).focus();
		showBanner( parts, choice );
		expect( question() ).toBeVisible();
		expect( document.body.firstElementChild ).toHaveClass(
			'footfall-choice-shade'
		);
		expect( document.body.children[ 1 ] ).toBe( question() );
		expect( screen.getByText( 'Shop' ) ).toHaveFocus();
		expect( details() ).toBeNull();
		expect( choice.asked.mock.calls ).toEqual( [ [ 'bar' ] ] );
	} );

	it( 'is painted once as a speck before it is seen', async () => {
		const parts = page( 'section' );
		showBanner( parts, fakeChoice() );
		expect( question() ).toHaveClass( 'is-coming' );
		await painted();
		expect( question() ).not.toHaveClass( 'is-coming' );
	} );

	it( 'asks nobody who has chosen', () => {
		const choice = fakeChoice( { isOpen: false, state: 'made' } );
		showBanner( page( 'section' ), choice );
		expect( question() ).toBeNull();
		expect( choice.asked ).not.toHaveBeenCalled();
	} );

	it.each( [
		[ 'Accept all', YES, 'accept' ],
		[ 'Refuse all', NO, 'refuse' ],
	] )( 'takes %s in one click', async ( label, answers, how ) => {
		const choice = fakeChoice();
		showBanner( page( 'section' ), choice );
		await press( label );
		expect( question() ).toBeNull();
		await waitFor( () =>
			expect( choice.choose ).toHaveBeenCalledWith( answers, how, {
				layout: 'bar',
			} )
		);
		expect( screen.getByRole( 'status' ) ).toHaveTextContent( 'Saved.' );
	} );

	it.each( [ 'Accept all', 'Save' ] )(
		'keeps %s though the page is left in the same moment',
		( label ) => {
			const choice = fakeChoice( { isWanted: label === 'Save' } );
			showBanner( page( 'section' ), choice );
			screen.getAllByText( label ).at( -1 )!.click();
			expect( choice.choose ).not.toHaveBeenCalled();
			const hidden = jest
				.spyOn( document, 'hidden', 'get' )
				.mockReturnValue( true );
			document.dispatchEvent( new Event( 'visibilitychange' ) );
			expect( choice.choose ).toHaveBeenCalledTimes( 1 );
			hidden.mockRestore();
			return painted().then( () =>
				expect( choice.choose ).toHaveBeenCalledTimes( 1 )
			);
		}
	);

	it( 'takes Esc for no answer, once', async () => {
		const choice = fakeChoice();
		showBanner( page( 'section' ), choice );
		await user.keyboard( '{Escape}{Escape}' );
		expect( question() ).toBeNull();
		await waitFor( () =>
			expect( choice.choose.mock.calls ).toEqual( [
				[ {}, 'dismiss', { layout: 'bar' } ],
			] )
		);
	} );

	it( 'leaves Esc to whoever has the focus', async () => {
		const choice = fakeChoice();
		showBanner( page( 'section' ), choice );
		screen.getByText( 'Shop' ).focus();
		await user.keyboard( '{Escape}' );
		expect( question() ).toBeVisible();
	} );

	it( 'takes Esc on a dialog for no answer wherever the focus is', async () => {
		const choice = fakeChoice();
		showBanner( page( 'dialog' ), choice );
		const dialog = screen.getByRole< HTMLDialogElement >( 'dialog', {
			name: 'Question',
		} );
		await user.keyboard( '{Escape}' );
		expect( dialog.open ).toBe( false );
		await waitFor( () =>
			expect( choice.choose.mock.calls ).toEqual( [
				[ {}, 'dismiss', { layout: 'bar' } ],
			] )
		);
	} );

	it( 'shows details without a switch that is on, and saves what is chosen', async () => {
		const choice = fakeChoice();
		showBanner( page( 'section' ), choice );
		await press( 'Let me choose' );
		expect( details() ).toBeVisible();
		for ( const name of [ 'Preferences', 'Statistics', 'Marketing' ] ) {
			expect( switchOf( name ) ).not.toBeChecked();
		}
		await user.click( switchOf( 'Statistics' ) );
		await press( 'Save' );
		expect( details() ).toBeNull();
		await waitFor( () =>
			expect( choice.choose ).toHaveBeenCalledWith(
				{
					...NO,
					statistics: 'allow',
					'statistics-anonymous': 'allow',
				},
				'choose',
				{ layout: 'bar' }
			)
		);
	} );

	it( 'goes back to the question from details that are closed', async () => {
		const choice = fakeChoice();
		showBanner( page( 'section' ), choice );
		await press( 'Let me choose' );
		await press( 'Close' );
		expect( details() ).toBeNull();
		expect( question() ).toBeVisible();
		expect( choice.choose ).not.toHaveBeenCalled();
	} );

	it( 'shades the page behind the details, keeps the keyboard in them, and closes them by Esc', async () => {
		const choice = fakeChoice();
		showBanner( page( 'section' ), choice );
		const shade = document.querySelector( '.footfall-choice-shade' );
		expect( shade ).not.toBeVisible();
		await press( 'Let me choose' );
		expect( shade ).toBeVisible();
		expect( shade?.nextElementSibling ).toBe( question() );
		screen.getByText( 'Shop' ).focus();
		expect( screen.getByText( 'What is kept' ) ).toHaveFocus();
		await user.keyboard( '{Escape}' );
		expect( details() ).toBeNull();
		expect( shade ).not.toBeVisible();
		expect( question() ).toBeVisible();
		screen.getByText( 'Shop' ).focus();
		expect( screen.getByText( 'Shop' ) ).toHaveFocus();
		expect( choice.choose ).not.toHaveBeenCalled();
	} );

	it( 'is closed by going back on a phone, where the browser says so', async () => {
		const watchers: { onclose?: () => void; destroy: jest.Mock }[] = [];
		Object.assign( window, {
			CloseWatcher: function CloseWatcher() {
				watchers.push( { destroy: jest.fn() } );
				return watchers.at( -1 );
			},
		} );
		const choice = fakeChoice();
		showBanner( page( 'dialog' ), choice );
		await press( 'Let me choose' );
		watchers[ 1 ]!.onclose!();
		expect( details() ).toBeNull();
		expect( watchers[ 1 ]!.destroy ).toHaveBeenCalledTimes( 1 );
		expect( choice.choose ).not.toHaveBeenCalled();
		watchers[ 0 ]!.onclose!();
		await waitFor( () =>
			expect( choice.choose ).toHaveBeenCalledWith( {}, 'dismiss', {
				layout: 'bar',
			} )
		);
		delete window.CloseWatcher;
	} );

	it( 'does not fight with whoever else holds the focus', async () => {
		showBanner( page( 'section' ), fakeChoice() );
		await press( 'Let me choose' );
		const shop = screen.getByText( 'Shop' );
		const hold = jest.fn( () => shop.focus() );
		document.addEventListener( 'focusin', hold );
		shop.focus();
		document.removeEventListener( 'focusin', hold );
		expect( hold.mock.calls.length ).toBeLessThan( 9 );
	} );

	it( 'is opened again with what was chosen, and its number', async () => {
		const choice = fakeChoice( {
			isOpen: false,
			isWanted: true,
			record: () => ( {
				id: 'abcdefghijklmnopqrstuv',
				at: 1_795_000_000,
				text: '',
				lang: 'en',
				rule: 'opt_in',
				how: 'choose',
				choices: {},
				services: [],
			} ),
		} );
		choice.allowed = [ 'marketing' ];
		showBanner( page( 'section' ), choice );
		expect( choice.isWanted ).toBe( false );
		expect( switchOf( 'Marketing' ) ).toBeChecked();
		expect( switchOf( 'Statistics' ) ).not.toBeChecked();
		expect( screen.getByText( 'abcdefghijklmnopqrstuv' ) ).toBeVisible();
		expect( screen.getByText( /2026/ ) ).toHaveAttribute(
			'datetime',
			expect.stringContaining( '2026-11-1' )
		);
		await press( 'Refuse all' );
		await waitFor( () =>
			expect( choice.choose ).toHaveBeenCalledWith( NO, 'refuse', {
				layout: 'preferences',
			} )
		);
	} );

	it( 'locks what the browser refuses, and says why', async () => {
		const choice = fakeChoice( {
			signals: {
				gpc: true,
				dnt: false,
				refused: [ 'statistics', 'marketing' ],
			},
		} );
		showBanner( page( 'section' ), choice );
		document.dispatchEvent( new Event( 'footfall:choice-open' ) );
		await painted();
		expect( switchOf( 'Statistics' ) ).toBeDisabled();
		expect( switchOf( 'Marketing' ) ).toBeDisabled();
		expect( switchOf( 'Preferences' ) ).toBeEnabled();
		screen
			.getAllByText( 'We obey.' )
			.forEach( ( note ) => expect( note ).toBeVisible() );
	} );

	it( 'names the refusal as the law of an opt-out region does', () => {
		const choice = fakeChoice( {
			rule: 'opt_out',
			isOpen: false,
			isWanted: true,
		} );
		choice.allowed = [ 'preferences', 'statistics', 'marketing' ];
		showBanner( page( 'section' ), choice );
		expect(
			screen.getByRole( 'button', { name: 'Do not sell' } )
		).toBeVisible();
		expect( switchOf( 'Marketing' ) ).toBeChecked();
	} );

	it( 'stops asking when another tab has the answer', () => {
		const choice = fakeChoice();
		showBanner( page( 'section' ), choice );
		choice.isOpen = false;
		choice.changed();
		expect( question() ).toBeNull();
		expect( choice.choose ).not.toHaveBeenCalled();
	} );

	it( 'keeps a panel on the page true, and says when it has saved', async () => {
		const choice = fakeChoice( { isOpen: false } );
		choice.allowed = [ 'preferences' ];
		showBanner(
			page(
				'',
				`<div data-choice-layer="panel" inert>${ rows }${ three }<p class="footfall-choice-saved" role="status"></p></div>`
			),
			choice
		);
		expect( switchOf( 'Preferences' ) ).toBeChecked();
		expect( document.querySelector( '[inert]' ) ).toBeNull();
		await user.click( switchOf( 'Marketing' ) );
		choice.choose.mockImplementation( () => {
			choice.allowed = [ 'preferences', 'marketing' ];
		} );
		await press( 'Save' );
		await waitFor( () =>
			expect( screen.getByText( 'Saved.' ) ).toBeVisible()
		);
		expect( choice.choose ).toHaveBeenCalledWith(
			{ ...NO, preferences: 'allow', marketing: 'allow' },
			'choose',
			{ layout: 'preferences' }
		);
		expect( switchOf( 'Marketing' ) ).toBeChecked();
	} );

	it( 'does nothing where its parts have been taken', () => {
		const choice = fakeChoice();
		const parts = page( 'section' );
		showBanner( parts, choice );
		showBanner( parts, choice );
		expect( choice.asked ).toHaveBeenCalledTimes( 1 );
	} );
} );
