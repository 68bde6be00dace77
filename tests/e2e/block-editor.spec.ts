import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import {
	blocksOf,
	editorReady,
	insert,
	openSidebar,
	run,
	selectFirst,
	tabTo,
	type EditorWindow,
} from './editor-page';
import { inStore, useTheme } from './store';
import { expect, freshStore, test } from './test';

const NAME = 'footfall/repeat-visitor';

/** The block, in the frame that most editors have around what is edited. */
const BLOCK = `[data-type="${ NAME }"]`;
const FRAME = 'iframe[name="editor-canvas"]';

const FIRST = `<!-- wp:${ NAME } {"conditions":[{"rule":"first_visit","is":"yes"}]} --><!-- wp:paragraph --><p>Good to see you</p><!-- /wp:paragraph --><!-- /wp:${ NAME } -->`;

/** As Jetpack 16.1 saves it; the same file as the unit tests'. */
const JETPACK = readFileSync(
	path.join(
		__dirname,
		'../../blocks/repeat-visitor/fixtures/jetpack-16.1.html'
	),
	'utf8'
);

/** What that becomes. */
const FROM_JETPACK = {
	isValid: true,
	inner: [ 'core/paragraph' ],
	attributes: {
		conditions: [ { rule: 'page_visits', is: 'at_most', value: 5 } ],
		outcome: 'show',
		without_data: 'show',
		without_script: 'show',
		align: 'wide',
	},
};

/** What the first test sets by keyboard. */
const BY_KEYBOARD = {
	isValid: true,
	inner: [ 'core/paragraph' ],
	attributes: {
		conditions: [
			{ rule: 'first_visit', is: 'no' },
			{ rule: 'site_visits', is: 'at_least', value: 4 },
		],
		outcome: 'hide',
		without_data: 'hide',
	},
};

/** What WordPress complains about in the console when a block is not what was saved. */
const watchValidation = ( page: Page ) => {
	const complaints: string[] = [];
	page.on( 'console', ( message ) => {
		if ( /block validation/i.test( message.text() ) ) {
			complaints.push( message.text() );
		}
	} );
	return complaints;
};

/**
 * What axe finds in our block, its toolbar and its settings. WordPress's own frame around our controls,
 * and its blocks in ours, are not ours to judge.
 */
const violations = async ( page: Page, ...parts: ( string | string[] )[] ) => {
	const axe = new AxeBuilder( { page } ).disableRules( [ 'region' ] );
	parts.forEach( ( part ) => axe.include( part ) );
	const { violations: found } = await axe.analyze();
	return found.flatMap( ( { id, nodes } ) =>
		nodes
			.map( ( { html } ) => `${ id }: ${ html }` )
			.filter( ( text ) => ! text.includes( 'data-type="core/' ) )
	);
};

/** Whether pages of the site load what lets a device remember visits. */
const remembers = async ( page: Page ) =>
	( await ( await page.request.get( '/contact/' ) ).text() ).includes(
		'memory.js'
	);

/** The address of a page's editor, by the page's own. */
const editorOf = async ( page: Page, address: string ) => {
	const slug = address.split( '/' ).at( -2 );
	const found = await page.request.get(
		`/wp-json/wp/v2/pages?slug=${ slug }`
	);
	const [ { id } ] = await found.json();
	return `/wp-admin/post.php?post=${ id }&action=edit`;
};

/** Waits until what is edited is there. */
const openEditor = async ( page: Page, address: string ) => {
	await page.goto( address );
	await editorReady( page );
	await page.waitForFunction(
		"window.wp.data.select( 'core/block-editor' ).getBlockCount() > 0"
	);
};

/** Through the inserter, into what is open; then the block's settings are, too. */
const insertByHand = async ( page: Page, area: string, scope?: string ) => {
	await page.getByRole( 'button', { name: 'Block Inserter' } ).click();
	await page
		.getByRole( 'searchbox', { name: 'Search' } )
		.fill( 'returning visitors' );
	await page
		.getByRole( 'option', { name: 'For returning visitors' } )
		.click();
	await openSidebar( page, area, scope );
};

/** Adds a rule and leaves the keyboard where the editor puts it. */
const addRule = async ( page: Page, rule: string ) => {
	await page.getByRole( 'button', { name: 'Add a rule' } ).press( 'Enter' );
	await page
		.getByRole( 'menuitem', { name: rule, exact: true } )
		.press( 'Enter' );
	await expect(
		page.getByLabel( 'Rule', { exact: true } ).last()
	).toBeFocused();
};

test.beforeAll( () => freshStore() );

const EDITORS = [
	{
		name: 'post editor',
		tag: '',
		theme: 'block',
		where: 'page',
		address: undefined,
		block: [ FRAME, BLOCK ],
		sidebar: [ 'edit-post/block', 'core' ],
		save: [ 'core/editor', 'savePost' ],
	},
	{
		name: 'site editor',
		tag: ' @long',
		theme: 'block',
		where: 'part',
		address:
			'/wp-admin/site-editor.php?p=%2Fwp_template_part%2Ftwentytwentyfive%2F%2Ffooter&canvas=edit',
		block: [ FRAME, BLOCK ],
		sidebar: [ 'edit-post/block', 'core' ],
		save: [ 'core/editor', 'savePost' ],
	},
	{
		name: 'widgets editor',
		tag: ' @long',
		theme: 'classic',
		where: 'widget',
		address: '/wp-admin/widgets.php',
		block: [ BLOCK ],
		sidebar: [ 'edit-widgets/block-inspector', 'core/edit-widgets' ],
		save: [ 'core/edit-widgets', 'saveEditedWidgetAreas' ],
	},
] as const;

for ( const {
	name,
	tag,
	theme,
	where,
	address,
	sidebar,
	save,
	block: parts,
} of EDITORS ) {
	test( `${ name }: Jetpack’s block becomes ours, another is inserted, set by keyboard, previewed, saved, the same after a reload${ tag }`, async ( {
		owner,
	} ) => {
		await useTheme( theme );
		try {
			const complaints = watchValidation( owner );
			// As it was left when Jetpack went.
			const here = await inStore< string >( 'put-blocks', {
				where,
				content: JETPACK,
			} );
			const edited = address ?? ( await editorOf( owner, here ) );
			await openEditor( owner, edited );
			await selectFirst( owner, 'core/missing' );
			await owner
				.getByRole( 'toolbar', { name: 'Block tools' } )
				.getByRole( 'button', { name: /Unsupported/ } )
				.first()
				.click();
			await owner
				.getByRole( 'menuitem', { name: 'Repeat Visitor' } )
				.click();
			await expect
				.poll( () => blocksOf( owner, NAME ) )
				.toMatchObject( [ FROM_JETPACK ] );

			await insertByHand( owner, sidebar[ 0 ], sidebar[ 1 ] );
			const block = (
				parts.length > 1 ? owner.frameLocator( FRAME ) : owner
			).locator( BLOCK );
			await addRule( owner, 'Visits to the site' );
			await tabTo( owner, 'Visits, with this one' );
			await owner.keyboard.type( '4' );
			await owner
				.getByLabel( 'Visitors who meet the rules' )
				.press( 'ArrowDown' );
			await expect( block.last() ).toContainText(
				'Hidden from visitors who have been here before, on their 4th visit or later'
			);
			// The keyboard comes to all of it in turn, and to nothing else.
			expect( await tabTo( owner, 'When it cannot be decided' ) ).toEqual(
				[
					'Visitors must meet',
					'Rule',
					'Answer',
					'Remove rule 1: First visit ever',
					'Rule',
					'How many',
					'Visits, with this one',
					'Remove rule 2: Visits to the site',
					'Add a rule',
					'Preview as',
					'When it cannot be decided',
				]
			);
			await owner
				.getByRole( 'combobox', { name: 'Preview as' } )
				.selectOption( 'first' );
			await expect( block.last() ).toContainText( 'Shown: First visit' );
			expect(
				await violations(
					owner,
					'.block-editor-block-inspector',
					'.block-editor-block-contextual-toolbar',
					[ ...parts ]
				)
			).toEqual( [] );

			expect( await remembers( owner ) ).toBe( false );
			await run( owner, save[ 0 ], save[ 1 ] );
			expect( await remembers( owner ) ).toBe( true );
			await openEditor( owner, edited );
			await expect
				.poll( () => blocksOf( owner, NAME ) )
				.toMatchObject( [ FROM_JETPACK, BY_KEYBOARD ] );
			await expect( block.first() ).toContainText( 'Welcome, stranger' );
			// Nothing of the preview is kept.
			await expect( block.last() ).toContainText(
				'Hidden from visitors'
			);
			expect( complaints ).toEqual( [] );
		} finally {
			await inStore( 'put-blocks', { where, content: '' } );
			await useTheme( 'block' );
		}
	} );
}

test( 'post editor: a product is found and a rule removed by keyboard, each panel and preview has no complaint of axe, and a pattern holds the block @long', async ( {
	owner,
} ) => {
	const complaints = watchValidation( owner );
	// A new page is offered patterns, sometimes before it can be told not to; a post is not.
	await owner.goto( '/wp-admin/post-new.php' );
	await editorReady( owner );
	await insertByHand( owner, 'edit-post/block' );
	const block = owner.frameLocator( FRAME ).locator( BLOCK );
	await addRule( owner, 'Bought a product' );
	await tabTo( owner, 'Products' );
	const answer = owner.waitForResponse( ( response ) =>
		/search=Plain/.test( response.url() )
	);
	await owner.keyboard.insertText( 'Plain Mug' );
	await answer;
	// Until the answer is drawn, Enter chooses nothing and the text stays.
	await expect( async () => {
		await owner.keyboard.press( 'ArrowDown' );
		await owner.keyboard.press( 'Enter' );
		await expect( block ).toContainText(
			'been here before, who have bought Plain Mug',
			{ timeout: 2000 }
		);
	} ).toPass();
	await owner
		.getByRole( 'button', { name: 'Remove rule 1: First visit ever' } )
		.press( 'Enter' );
	await expect(
		owner.getByRole( 'button', { name: 'Add a rule' } )
	).toBeFocused();
	await expect( block ).toContainText( 'visitors who have bought Plain Mug' );

	for ( const panel of [ 'When it cannot be decided', 'Place and name' ] ) {
		await owner.getByRole( 'button', { name: panel } ).press( 'Enter' );
	}
	for ( const [ preset, text ] of [
		[ 'first', 'Hidden: First visit' ],
		[ 'bought', 'Shown: Bought before' ],
	] as const ) {
		await owner
			.getByRole( 'combobox', { name: 'Preview as' } )
			.selectOption( preset );
		await expect( block ).toContainText( text );
		expect(
			await violations( owner, '.block-editor-block-inspector', [
				FRAME,
				BLOCK,
			] )
		).toEqual( [] );
	}

	const pattern = await owner.evaluate(
		( content ) =>
			( window as never as EditorWindow ).wp.apiFetch( {
				path: '/wp/v2/blocks',
				method: 'POST',
				data: { title: 'Greeting', status: 'publish', content },
			} ),
		FIRST
	);
	await insert( owner, `<!-- wp:block {"ref":${ pattern.id }} /-->` );
	await expect(
		owner
			.frameLocator( FRAME )
			.locator( `[data-type="core/block"] ${ BLOCK }` )
	).toContainText( 'Hidden: ' );
	await run(
		owner,
		'core',
		'deleteEntityRecord',
		'postType',
		'wp_block',
		pattern.id,
		{ force: true }
	);
	expect( complaints ).toEqual( [] );
} );
