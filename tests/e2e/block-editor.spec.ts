import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import {
	blocksOf,
	editorReady,
	insert,
	openSidebar,
	type EditorWindow,
} from './editor-page';
import { useTheme } from './store';
import { expect, freshStore, test } from './test';

const NAME = 'footfall/repeat-visitor';

const ours = ( attributes: object ) =>
	`<!-- wp:${ NAME } ${ JSON.stringify( attributes ) } --><!-- wp:paragraph --><p>Good to see you again</p><!-- /wp:paragraph --><!-- /wp:${ NAME } -->`;

const FIRST = ours( { conditions: [ { rule: 'first_visit', is: 'yes' } ] } );

/** As Jetpack 16.1 saves it; the same file as the unit tests'. */
const JETPACK = `<!-- wp:jetpack/repeat-visitor {"threshold":5} -->
<div class="wp-block-jetpack-repeat-visitor"><div class="wp-block-jetpack-repeat-visitor__inner-container"><!-- wp:paragraph -->
<p>Welcome back</p>
<!-- /wp:paragraph --></div></div>
<!-- /wp:jetpack/repeat-visitor -->`;

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

/** WordPress's own frame around our controls is not ours to judge. */
const violations = async ( page: Page, part: string ) => {
	const { violations: found } = await new AxeBuilder( { page } )
		.include( part )
		.disableRules( [ 'region' ] )
		.analyze();
	return found.map( ( { id, nodes } ) => `${ id }: ${ nodes[ 0 ]?.html }` );
};

// A new page is offered patterns, sometimes before it can be told not to; a post is not.
const newPost = async ( page: Page ) => {
	await page.goto( '/wp-admin/post-new.php' );
	await editorReady( page );
};

test( 'the block is inserted, set, previewed, saved, the same after a reload, and made from Jetpack’s', async ( {
	owner,
} ) => {
	await freshStore();
	const complaints = watchValidation( owner );
	await newPost( owner );
	await owner.getByRole( 'button', { name: 'Block Inserter' } ).click();
	await owner
		.getByRole( 'searchbox', { name: 'Search' } )
		.fill( 'returning visitors' );
	await owner
		.getByRole( 'option', { name: 'For returning visitors' } )
		.click();
	await openSidebar( owner, 'edit-post/block' );
	const canvas = owner.frameLocator( 'iframe[name="editor-canvas"]' );
	const block = canvas.locator( `[data-type="${ NAME }"]` );
	await expect( block ).toContainText( 'who have been here before' );

	await owner.getByRole( 'button', { name: 'Add a rule' } ).click();
	await owner
		.getByRole( 'menuitem', { name: 'Bought a product', exact: true } )
		.click();
	await owner.getByLabel( 'Products' ).fill( 'Plain Mug' );
	await owner.getByRole( 'option', { name: /^Plain Mug \(#\d+\)$/ } ).click();
	await expect( block ).toContainText( 'who have bought Plain Mug' );

	const preview = owner.getByRole( 'combobox', { name: 'Preview as' } );
	await preview.selectOption( 'first' );
	await expect( block ).toContainText( 'Hidden: First visit' );
	await preview.selectOption( 'bought' );
	await expect( block ).toContainText( 'Shown: Bought before' );
	for ( const panel of [ 'When it cannot be decided', 'Place and name' ] ) {
		await owner.getByRole( 'button', { name: panel } ).click();
	}
	expect(
		await violations( owner, '.block-editor-block-inspector' )
	).toEqual( [] );

	await owner.evaluate( async () => {
		const editor = ( window as never as EditorWindow ).wp.data.dispatch(
			'core/editor'
		);
		editor.editPost!( { title: 'Variants', status: 'publish' } );
		await editor.savePost!();
	} );
	const id = await owner.evaluate( () =>
		( window as never as EditorWindow ).wp.data.select( 'core/editor' )
			.getCurrentPostId!()
	);
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
		.toMatchObject( {
			isValid: true,
			inner: [ 'core/paragraph' ],
			attributes: {
				conditions: [
					{ rule: 'page_visits', is: 'at_least', value: 6 },
				],
			},
		} );
} );

test( 'in a template part of the site editor', async ( { owner } ) => {
	const complaints = watchValidation( owner );
	const address =
		'/wp-admin/site-editor.php?p=%2Fwp_template_part%2Ftwentytwentyfive%2F%2Ffooter&canvas=edit';
	await owner.goto( address );
	await editorReady( owner );
	await owner.waitForFunction(
		"window.wp.data.select( 'core/block-editor' ).getBlockCount() > 0"
	);
	await insert( owner, FIRST );
	await expect(
		owner
			.frameLocator( 'iframe[name="editor-canvas"]' )
			.locator( `[data-type="${ NAME }"]` )
	).toContainText( 'on their very first visit' );
	await owner.evaluate( () =>
		( window as never as EditorWindow ).wp.data.dispatch( 'core/editor' )
			.savePost!()
	);
	await owner.goto( address );
	await editorReady( owner );
	await expect
		.poll( () => blocksOf( owner, NAME ) )
		.toMatchObject( [ { isValid: true } ] );
	expect( complaints ).toEqual( [] );
	await owner.evaluate( async () => {
		const { select, dispatch } = ( window as never as EditorWindow ).wp
			.data;
		const [ id ] = select( 'core/block-editor' ).getBlocksByName!(
			'footfall/repeat-visitor'
		) as string[];
		await dispatch( 'core/block-editor' ).removeBlock!( id );
		await dispatch( 'core/editor' ).savePost!();
	} );
} );

test( 'in a widget area of a classic theme @long', async ( { owner } ) => {
	await useTheme( 'classic' );
	try {
		const complaints = watchValidation( owner );
		await owner.goto( '/wp-admin/widgets.php' );
		await editorReady( owner );
		await owner.waitForFunction(
			"window.wp.data.select( 'core/block-editor' ).getBlockCount() > 0"
		);
		await insert( owner, FIRST, 'core/widget-area' );
		await expect(
			owner.locator( `[data-type="${ NAME }"]` ).first()
		).toContainText( 'on their very first visit' );
		await owner.getByRole( 'button', { name: 'Update' } ).click();
		await expect(
			owner.getByText( 'Widgets saved.' ).first()
		).toBeVisible();
		await owner.reload();
		await editorReady( owner );
		await expect
			.poll( () => blocksOf( owner, NAME ) )
			.toMatchObject( [ { isValid: true } ] );
		expect( complaints ).toEqual( [] );
		await owner.evaluate( async () => {
			const { select, dispatch } = ( window as never as EditorWindow ).wp
				.data;
			const [ id ] = select( 'core/block-editor' ).getBlocksByName!(
				'footfall/repeat-visitor'
			) as string[];
			await dispatch( 'core/block-editor' ).removeBlock!( id );
			await dispatch( 'core/edit-widgets' ).saveEditedWidgetAreas!();
		} );
	} finally {
		await useTheme( 'block' );
	}
} );
