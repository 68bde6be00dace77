import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import {
	blocksOf,
	change,
	editorReady,
	insert,
	openSidebar,
	removeAll,
	run,
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
		align: 'wide',
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

test( 'post editor: the block is inserted, set by keyboard, previewed, saved, the same after a reload, made from Jetpack’s, and in a pattern', async ( {
	owner,
} ) => {
	await freshStore();
	const complaints = watchValidation( owner );
	// A new page is offered patterns, sometimes before it can be told not to; a post is not.
	await owner.goto( '/wp-admin/post-new.php' );
	await editorReady( owner );
	await owner.getByRole( 'button', { name: 'Block Inserter' } ).click();
	await owner
		.getByRole( 'searchbox', { name: 'Search' } )
		.fill( 'returning visitors' );
	await owner
		.getByRole( 'option', { name: 'For returning visitors' } )
		.click();
	await openSidebar( owner, 'edit-post/block' );
	const block = owner.frameLocator( FRAME ).locator( BLOCK );
	await expect( block ).toContainText( 'who have been here before' );

	await owner.getByRole( 'button', { name: 'Add a rule' } ).press( 'Enter' );
	await owner
		.getByRole( 'menuitem', { name: 'Bought a product', exact: true } )
		.press( 'Enter' );
	await expect(
		owner.getByLabel( 'Rule', { exact: true } ).last()
	).toBeFocused();
	await owner.getByLabel( 'Products' ).fill( 'Plain Mug' );
	await owner
		.getByRole( 'option', { name: /^Plain Mug \(#\d+\)$/ } )
		.waitFor();
	await owner.keyboard.press( 'ArrowDown' );
	await owner.keyboard.press( 'Enter' );
	await expect( block ).toContainText( 'who have bought Plain Mug' );

	const preview = owner.getByRole( 'combobox', { name: 'Preview as' } );
	await preview.selectOption( 'first' );
	await expect( block ).toContainText( 'Hidden: First visit' );
	expect( await violations( owner, [ FRAME, BLOCK ] ) ).toEqual( [] );
	await preview.selectOption( 'bought' );
	await expect( block ).toContainText( 'Shown: Bought before' );
	for ( const panel of [ 'When it cannot be decided', 'Place and name' ] ) {
		await owner.getByRole( 'button', { name: panel } ).press( 'Enter' );
	}
	expect(
		await violations(
			owner,
			'.block-editor-block-inspector',
			'.block-editor-block-contextual-toolbar',
			[ FRAME, BLOCK ]
		)
	).toEqual( [] );

	const id = await owner.evaluate( async () => {
		const { select, dispatch } = ( window as never as EditorWindow ).wp
			.data;
		const editor = dispatch( 'core/editor' );
		editor.editPost!( { title: 'Variants', status: 'publish' } );
		await editor.savePost!();
		return select( 'core/editor' ).getCurrentPostId!();
	} );
	const before = await blocksOf( owner, NAME );
	await owner.goto( `/wp-admin/post.php?post=${ id }&action=edit` );
	await editorReady( owner );
	await expect.poll( () => blocksOf( owner, NAME ) ).toEqual( before );
	expect( before ).toMatchObject( [
		{ isValid: true, inner: [ 'core/paragraph' ] },
	] );
	// Nothing of the preview is kept.
	await expect( block ).toContainText( 'who have been here before' );
	expect( complaints ).toEqual( [] );

	// Jetpack's block, Jetpack gone: by the toolbar, as an owner would.
	await insert( owner, JETPACK );
	await owner
		.getByRole( 'toolbar', { name: 'Block tools' } )
		.getByRole( 'button', { name: /Unsupported/ } )
		.first()
		.click();
	await owner.getByRole( 'menuitem', { name: 'Repeat Visitor' } ).click();
	await expect
		.poll( async () => ( await blocksOf( owner, NAME ) )[ 1 ] )
		.toMatchObject( FROM_JETPACK );

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
	).toContainText( 'on their very first visit' );
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
	await run( owner, 'core/editor', 'trashPost' );
} );

/** Where a whole site is edited, and what is the same in both places. */
const EDITORS = {
	'site editor': {
		ends: '',
		theme: 'block',
		address:
			'/wp-admin/site-editor.php?p=%2Fwp_template_part%2Ftwentytwentyfive%2F%2Ffooter&canvas=edit',
		block: [ FRAME, BLOCK ],
		into: undefined,
		sidebar: [ 'core', 'edit-post/block' ],
		save: [ 'core/editor', 'savePost' ],
	},
	'widgets editor': {
		ends: ' @long',
		theme: 'classic',
		address: '/wp-admin/widgets.php',
		block: [ BLOCK ],
		into: 'core/widget-area',
		sidebar: [ 'core/edit-widgets', 'edit-widgets/block-inspector' ],
		save: [ 'core/edit-widgets', 'saveEditedWidgetAreas' ],
	},
} as const;

for ( const [ name, editor ] of Object.entries( EDITORS ) ) {
	test( `${ name }: inserted, made from Jetpack’s, set, saved, the same after a reload; pages remember while it is there${ editor.ends }`, async ( {
		owner,
	} ) => {
		await useTheme( editor.theme );
		await inStore( 'put-blocks', { where: 'page', content: '' } );
		try {
			const complaints = watchValidation( owner );
			const open = async () => {
				await owner.goto( editor.address );
				await editorReady( owner );
				await owner.waitForFunction(
					"window.wp.data.select( 'core/block-editor' ).getBlockCount() > 0"
				);
			};
			await open();
			expect( await remembers( owner ) ).toBe( false );
			await insert( owner, JETPACK, editor.into );
			await change( owner, 'core/missing', NAME );
			await insert( owner, FIRST, editor.into );
			await openSidebar(
				owner,
				editor.sidebar[ 1 ],
				editor.sidebar[ 0 ]
			);
			await owner
				.getByLabel( 'Visitors who meet the rules' )
				.selectOption( 'hide' );
			const inside =
				editor.block.length > 1 ? owner.frameLocator( FRAME ) : owner;
			await expect(
				inside.locator( BLOCK ).filter( { hasText: 'Good to see you' } )
			).toContainText( 'Hidden from visitors on their very first visit' );
			expect(
				await violations( owner, '.block-editor-block-inspector', [
					...editor.block,
				] )
			).toEqual( [] );

			await run( owner, editor.save[ 0 ], editor.save[ 1 ] );
			await open();
			await expect
				.poll( () => blocksOf( owner, NAME ) )
				.toMatchObject( [
					FROM_JETPACK,
					{ isValid: true, attributes: { outcome: 'hide' } },
				] );
			expect( complaints ).toEqual( [] );
			expect( await remembers( owner ) ).toBe( true );

			await removeAll( owner, NAME );
			await run( owner, editor.save[ 0 ], editor.save[ 1 ] );
			expect( await remembers( owner ) ).toBe( false );
		} finally {
			await useTheme( 'block' );
		}
	} );
}
