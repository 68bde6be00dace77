import AxeBuilder from '@axe-core/playwright';
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { expect, freshStore, inStoreFacts, test } from './test';

const CONSENT = '/wp-admin/admin.php?page=footfall&tab=consent';

interface Choosing {
	footfall: {
		choice: {
			categories: readonly string[];
			asked: ( layout: string ) => void;
			choose: (
				choices: Record< string, string >,
				how: string,
				more?: object
			) => void;
			record: () => { id: string } | null;
		};
	};
}

/** What the banner does when a button is pressed; gives the number that the visitor reads. */
const choose = async ( page: Page, answer: 'allow' | 'deny', how: string ) => {
	await page.evaluate(
		( [ given, way ] ) => {
			const { choice } = ( window as unknown as Choosing ).footfall;
			choice.asked( 'box' );
			choice.choose(
				Object.fromEntries(
					choice.categories.map( ( name ) => [ name, given ] )
				),
				way,
				{ layout: 'box' }
			);
		},
		[ answer, how ] as const
	);
	// It may take effect a moment later.
	const number = await page.waitForFunction(
		() => ( window as unknown as Choosing ).footfall.choice.record()?.id
	);
	return String( await number.jsonValue() );
};

/** WordPress's own frame around the app is not ours to judge. */
const violations = async ( page: Page ) => {
	const { violations: found } = await new AxeBuilder( { page } )
		.include( '#footfall-app' )
		.analyze();
	return found.map( ( { id, nodes } ) => `${ id }: ${ nodes[ 0 ]?.html }` );
};

test( 'a choice is found by its number, stands in the file and in the figures, and a refusal leaves nothing else', async ( {
	newShopper,
	owner,
} ) => {
	await freshStore( {
		consent_layer: true,
		consent_rule_europe: 'opt_in',
		consent_rule_united_states: 'opt_in',
		consent_rule_elsewhere: 'opt_in',
		identity_before_consent: 'nothing',
		banner_everywhere: false,
	} );
	const refused = await newShopper();
	await refused.page.goto( '/product/plain-mug/' );
	const no = await choose( refused.page, 'deny', 'refuse' );
	expect( no ).toMatch( /^[A-Za-z0-9_-]{22}$/ );
	const agreed = await newShopper();
	await agreed.page.goto( '/' );
	const yes = await choose( agreed.page, 'allow', 'accept' );
	await expect.poll( () => agreed.sent.length ).toBeGreaterThanOrEqual( 2 );
	await expect.poll( () => refused.sent.length ).toBe( 2 );
	for ( const request of refused.sent ) {
		const body = request.postData() ?? '';
		expect( JSON.parse( body ).consent ).toBe( 'functional' );
		expect( body ).not.toContain( 'visitor' );
	}

	await owner.goto( CONSENT );
	const tile = ( name: string ) =>
		owner.locator( '.footfall-tile' ).filter( { hasText: name } );
	await expect( tile( 'Asked' ) ).toContainText( '2' );
	await expect( tile( 'Accepted' ) ).toContainText( '50%' );
	await expect( tile( 'Refused' ) ).toContainText( '50%' );
	await expect(
		owner.getByText(
			'50% of the 2 visits that were asked declined to be measured.'
		)
	).toBeVisible();
	const log = owner.getByRole( 'table', { name: 'Choices, newest first' } );
	await expect( log.getByRole( 'row' ) ).toHaveCount( 3 );
	await owner.getByLabel( 'Number of the choice' ).fill( no );
	await owner.getByRole( 'button', { name: 'Search' } ).click();
	await expect( log.getByRole( 'row' ) ).toHaveCount( 2 );
	await expect( log ).toContainText( 'Refused all' );
	await expect( log ).toContainText( '/product/plain-mug/' );
	expect( await violations( owner ) ).toEqual( [] );

	await owner.getByLabel( 'Number of the choice' ).fill( '' );
	await owner.getByRole( 'button', { name: 'Search' } ).click();
	await expect( log.getByRole( 'row' ) ).toHaveCount( 3 );
	const [ download ] = await Promise.all( [
		owner.waitForEvent( 'download' ),
		owner.getByRole( 'button', { name: 'Download as CSV' } ).click(),
	] );
	const lines = readFileSync( await download.path(), 'utf8' )
		.trim()
		.split( '\n' );
	expect( lines ).toHaveLength( 3 );
	expect( lines.find( ( line ) => line.includes( no ) ) ).toMatch(
		/,refuse,1,deny,deny,deny,deny,/
	);
	expect( lines.find( ( line ) => line.includes( yes ) ) ).toMatch(
		/,accept,1,allow,(allow|deny),allow,allow,/
	);

	// The text with which they were asked is there to be read.
	await log
		.getByRole( 'button', { name: /^Read the text/ } )
		.first()
		.click();
	await expect( owner.getByRole( 'dialog' ) ).toContainText( 'first shown' );
	await owner.keyboard.press( 'Escape' );

	await owner.goto( '/wp-admin/admin.php?page=footfall' );
	await expect(
		owner.getByText( 'declined to be measured', { exact: false } )
	).toBeVisible();
	const facts = await inStoreFacts();
	expect( facts.problems ).toEqual( [] );
	expect( facts.events.map( ( { name } ) => name ) ).not.toContain(
		'consent_given'
	);
} );
