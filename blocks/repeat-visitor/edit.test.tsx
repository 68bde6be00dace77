import '@testing-library/jest-dom';
import { createReduxStore, dispatch, register } from '@wordpress/data';
import { useState } from '@wordpress/element';
import { addFilter, removeFilter } from '@wordpress/hooks';
import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Edit } from './edit';
import { previewStore } from './editor/preview/preview-store';
import type { RepeatVisitorAttributes } from './types';

jest.mock( '@wordpress/api-fetch', () => ( {
	__esModule: true,
	default: jest.fn( ( { path }: { path: string } ) =>
		Promise.resolve(
			path.includes( 'categories' )
				? [ { id: 7, name: 'Beans &amp; Co' } ]
				: [ { id: 12, name: 'Plain Mug' } ]
		)
	),
} ) );

// The editor's own, which is not there: the block has something inside.
register(
	createReduxStore( 'core/block-editor', {
		reducer: () => 1,
		selectors: { getBlockCount: ( count: number ) => count },
	} )
);

const DEFAULTS: RepeatVisitorAttributes = {
	conditions: [ { rule: 'page_visits', is: 'at_least', value: 3 } ],
	match: 'all',
	outcome: 'show',
	without_data: 'hide',
	without_script: 'hide',
	placement: 'reserved',
	label: '',
};

// Real controls, typed into key by key: slow where much else runs.
jest.setTimeout( 60_000 );

let saved: RepeatVisitorAttributes;

function Block( { begin }: { begin: Partial< RepeatVisitorAttributes > } ) {
	const [ attributes, setAttributes ] = useState( {
		...DEFAULTS,
		...begin,
	} );
	saved = attributes;
	return (
		<Edit
			attributes={ attributes }
			setAttributes={ ( changed ) =>
				setAttributes( { ...attributes, ...changed } )
			}
			clientId="a"
			isSelected
		/>
	);
}

const open = ( begin: Partial< RepeatVisitorAttributes > = {} ) => {
	render( <Block begin={ begin } /> );
	return userEvent.setup();
};

const rule = ( number: number ) =>
	within( screen.getByRole( 'group', { name: `Rule ${ number }` } ) );

beforeEach( () => {
	window.footfall_block_editor = {
		currency: { code: 'EUR', decimals: 2 },
		country: 'DE',
		has_shop: true,
		asks_consent: true,
	};
	dispatch( previewStore ).choose( '' );
} );

test( 'a rule is added, set, changed and removed, by keyboard alone', async () => {
	const user = open();
	screen.getByRole( 'button', { name: 'Add a rule' } ).focus();
	await user.keyboard( '{Enter}' );
	await user.click( screen.getByRole( 'menuitem', { name: 'Channel' } ) );
	expect( rule( 2 ).getByLabelText( 'Rule' ) ).toHaveFocus();
	await user.click( rule( 2 ).getByLabelText( 'Search' ) );
	expect( saved.conditions[ 1 ] ).toEqual( {
		rule: 'channel',
		is: 'one_of',
		values: [ 'organic_search', 'email' ],
	} );
	expect(
		screen.getAllByText( /coming from search or email/ ).length
	).toBeGreaterThan( 0 );

	await user.selectOptions(
		screen.getByLabelText( 'Visitors must meet' ),
		'any'
	);
	expect( saved.match ).toBe( 'any' );

	await user.selectOptions( rule( 2 ).getByLabelText( 'Rule' ), 'logged_in' );
	expect( saved.conditions[ 1 ] ).toEqual( { rule: 'logged_in', is: 'yes' } );

	screen
		.getByRole( 'button', { name: 'Remove rule 1: Visits to this page' } )
		.focus();
	await user.keyboard( '{Enter}' );
	expect( saved.conditions ).toEqual( [ { rule: 'logged_in', is: 'yes' } ] );
	expect(
		screen.getByRole( 'button', { name: 'Add a rule' } )
	).toHaveFocus();
} );

test( 'a number that is half typed or wrong is never stored', async () => {
	const user = open();
	const field = screen.getByLabelText( 'Visits, with this one' );
	await user.clear( field );
	expect( saved.conditions[ 0 ] ).toMatchObject( { value: 3 } );
	await user.type( field, '0' );
	expect( saved.conditions[ 0 ] ).toMatchObject( { value: 3 } );
	await user.tab();
	expect( field ).toHaveValue( 3 );
	await user.clear( field );
	await user.type( field, '12' );
	expect( saved.conditions[ 0 ] ).toMatchObject( { value: 12 } );
} );

test.each( [
	[ 'EUR', 2, '12.34', 1234 ],
	[ 'JPY', 0, '500', 500 ],
	[ 'KWD', 3, '1.005', 1005 ],
] )(
	'an amount in %s is kept in minor units',
	async ( code, decimals, typed, minor ) => {
		window.footfall_block_editor!.currency = { code, decimals };
		const user = open( {
			conditions: [
				{
					rule: 'cart_total',
					is: 'at_least',
					value: 1,
					currency: code,
				},
			],
		} );
		const field = screen.getByLabelText( `Amount (${ code })` );
		await user.clear( field );
		await user.type( field, typed );
		expect( saved.conditions[ 0 ] ).toMatchObject( { value: minor } );
	}
);

test( 'products are found by name and told apart by number', async () => {
	const user = open( {
		conditions: [ { rule: 'bought_product', is: 'one_of', values: [] } ],
	} );
	await user.type( screen.getByLabelText( 'Products' ), 'mug' );
	await user.click(
		await screen.findByRole(
			'option',
			{ name: 'Plain Mug (#12)' },
			{ timeout: 20_000 }
		)
	);
	expect( saved.conditions[ 0 ] ).toMatchObject( { values: [ 12 ] } );
	expect(
		screen.getAllByText( /who have bought Plain Mug/ ).length
	).toBeGreaterThan( 0 );
} );

test( 'a preview says in words what such a visitor sees', async () => {
	const user = open( { without_data: 'show' } );
	const preview = screen.getByRole( 'combobox', { name: 'Preview as' } );
	const block = screen.getByText( 'Inner blocks' ).parentElement!;
	for ( const [ visitor, text ] of [
		[ 'first', 'Hidden: First visit' ],
		[ 'third', 'Shown: Third visit' ],
		[ 'refused', 'Shown: Refused consent' ],
		[ 'no_script', 'Hidden: Search engine, or no JavaScript' ],
	] as const ) {
		await user.selectOptions( preview, visitor );
		expect( within( block ).getByText( text ) ).toBeInTheDocument();
		expect( block ).toHaveClass(
			text.startsWith( 'Shown' ) ? 'is-kept' : 'is-left-out'
		);
		// What the page hides by this class is in sight in the editor.
		expect( block ).toHaveClass( 'is-shown' );
	}
} );

test( 'rules that can never be true are warned of', async () => {
	const user = open( {
		conditions: [
			{ rule: 'site_visits', is: 'at_least', value: 3 },
			{ rule: 'first_visit', is: 'yes' },
		],
	} );
	const warning = /the block is never shown/;
	expect( screen.getAllByText( warning ).length ).toBeGreaterThan( 0 );
	await user.selectOptions(
		screen.getByLabelText( 'Visitors must meet' ),
		'any'
	);
	expect( document.querySelector( '.footfall-rule-notice' ) ).toBeNull();
} );

describe( 'rules of other plugins', () => {
	const condition = { rule: 'acme/weather', sky: 'grey' } as const;

	afterEach( () => {
		removeFilter( 'footfall.visitorRuleControls', 'acme' );
	} );

	test( 'one that nobody knows is kept and named', () => {
		open( { conditions: [ condition ] } );
		expect(
			screen.getByText( /comes from a plugin that is not active/ )
		).toBeInTheDocument();
		expect( saved.conditions ).toEqual( [ condition ] );
	} );

	test( 'one that is registered has its label, controls, sentence and preview', async () => {
		addFilter(
			'footfall.visitorRuleControls',
			'acme',
			( rules: unknown[] ) => [
				...rules,
				{
					rule: 'acme/weather',
					label: 'Weather',
					initial: { sky: 'blue' },
					summary: ( { sky }: { sky: string } ) =>
						`while the sky is ${ sky }`,
					evaluate: ( { sky }: { sky: string } ) => sky === 'grey',
					Edit: ( {
						onChange,
					}: {
						onChange: ( c: object ) => void;
					} ) => (
						<button onClick={ () => onChange( condition ) }>
							Make it grey
						</button>
					),
				},
				'nonsense',
			]
		);
		const user = open( { conditions: [] } );
		await user.click(
			screen.getByRole( 'button', { name: 'Add a rule' } )
		);
		await user.click( screen.getByRole( 'menuitem', { name: 'Weather' } ) );
		expect( saved.conditions ).toEqual( [
			{ rule: 'acme/weather', sky: 'blue' },
		] );
		await user.click(
			screen.getByRole( 'button', { name: 'Make it grey' } )
		);
		expect(
			screen.getAllByText( /while the sky is grey/ ).length
		).toBeGreaterThan( 0 );
		await user.selectOptions(
			screen.getByRole( 'combobox', { name: 'Preview as' } ),
			'first'
		);
		expect(
			screen.getAllByText( 'Shown: First visit' ).length
		).toBeGreaterThan( 0 );
	} );

	test( 'controls that throw cost only themselves', () => {
		addFilter( 'footfall.visitorRuleControls', 'acme', () => [
			{
				rule: 'acme/weather',
				label: 'Weather',
				Edit: () => {
					throw new Error( 'no sky' );
				},
			},
		] );
		open( { conditions: [ condition ] } );
		expect(
			screen.getByText( /The controls of this rule have failed/ )
		).toBeInTheDocument();
		// React tells the author of it.
		jest.mocked( console.error ).mockClear(); // eslint-disable-line no-console
	} );
} );
