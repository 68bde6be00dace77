import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import * as components from '@wordpress/components';
import * as element from '@wordpress/element';
import * as hooks from '@wordpress/hooks';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { ConditionFields } from './editor/controls/condition-fields';
import { summarise } from './editor/summary/summarise';
import { evaluate, type OwnRules } from './rules/evaluate';
import type { OwnCondition } from './types';

/** Runs an example of docs/blocks.md, as it stands there. */
function runExample( name: string ) {
	const doc = readFileSync(
		path.join( __dirname, '../../docs/blocks.md' ),
		'utf8'
	);
	const [ , code ] =
		new RegExp(
			`<!-- example: ${ name } -->\n\`\`\`js\n([^]*?)\n\`\`\``
		).exec( doc ) ?? [];
	if ( ! code ) {
		throw new Error( `docs/blocks.md has no example ${ name }.` );
	}

	new Function( 'wp', code )( { hooks, element, components } );
}

const grey: OwnCondition = { rule: 'acme/weather', sky: 'grey' };

test( 'page.js: the rule of another plugin decides, and says when it changes', () => {
	const page = window as never as {
		footfall: { visitorRules: OwnRules };
		acmeSky?: string;
	};
	const decidedAnew = jest.fn();
	document.addEventListener( 'footfall:visitor-rules', decidedAnew );
	runExample( 'page.js' );
	expect( decidedAnew ).toHaveBeenCalledTimes( 1 );
	const ask = () =>
		evaluate(
			[ grey ],
			'all',
			{ now: Date.now() },
			page.footfall.visitorRules
		);
	expect( ask() ).toBeUndefined();
	page.acmeSky = 'grey';
	expect( ask() ).toBe( true );
	page.acmeSky = 'blue';
	expect( ask() ).toBe( false );
} );

test( 'editor.js: the rule has controls and a sentence', async () => {
	runExample( 'editor.js' );
	const onChange = jest.fn();
	render( <ConditionFields condition={ grey } onChange={ onChange } /> );
	await userEvent.selectOptions( screen.getByLabelText( 'Sky' ), 'blue' );
	expect( onChange ).toHaveBeenCalledWith( { ...grey, sky: 'blue' } );
	expect(
		summarise(
			{ conditions: [ grey ], match: 'all', outcome: 'show' },
			() => ''
		)
	).toBe( 'Shown to visitors while the sky is grey' );
} );
