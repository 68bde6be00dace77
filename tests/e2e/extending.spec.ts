import { readFileSync } from 'node:fs';
import path from 'node:path';
import { inStore } from './store';
import { expect, freshStore, test } from './test';

/** An example of docs/extending.md, as it stands there. */
function example( name: string ): string {
	const text = readFileSync(
		path.join( __dirname, '../../docs/extending.md' ),
		'utf8'
	);
	const found = text
		.split( `<!-- example: ${ name } -->` )[ 1 ]
		?.match( /```\w+\n([\s\S]*?)```/ );
	if ( ! found?.[ 1 ] ) {
		throw new Error( `docs/extending.md has no example ${ name }.` );
	}
	return found[ 1 ];
}

const recorded = () => inStore< string[] >( 'steps', { only: '/^quizzer/' } );

test.afterEach( () => inStore( 'extension' ) );

test( 'the examples of docs/extending.md do what it says', async ( {
	newShopper,
} ) => {
	await freshStore( { consent_without_tool: 'unknown' } );
	const onView = `add_action( 'template_redirect', function () { if ( isset( $_GET['prize'] ) ) {\n${ example(
		'record.php'
	) }\n} } );`;
	expect(
		await inStore( 'extension', {
			code: `${ example( 'register.php' ) }\n${ onView }`,
		} )
	).toBe( '' );
	expect( await inStore( 'extension', { keep: true } ) ).toEqual( [
		'quizzer_prize_given',
		'quizzer_quiz_finished',
	] );

	const { page, context } = await newShopper();
	await page.addInitScript( example( 'listen.js' ) );
	await page.addInitScript( example( 'record.js' ) );
	await page.goto( '/about/' );
	await expect( page.locator( 'html' ) ).toHaveAttribute(
		'data-score',
		'90'
	);
	await page.evaluate( example( 'consent.js' ) );
	await expect
		.poll( async () => ( await context.cookies() ).map( ( c ) => c.name ) )
		.toContain( 'footfall_visitor' );
	await page.goto( '/about/?prize' );

	await expect.poll( recorded, { timeout: 20_000 } ).toEqual( [
		// The script was there on both pages.
		'quizzer_quiz_finished coffee 90',
		'quizzer_prize_given mug',
		'quizzer_quiz_finished coffee 90',
	] );
	expect(
		( await inStore< { problems: unknown[] } >( 'facts' ) ).problems
	).toEqual( [] );
} );
