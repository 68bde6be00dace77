import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import {
	blocksOf,
	editorReady,
	insert,
	openSidebar,
	type EditorWindow,
} from './editor-page';
import { inStore, useTheme } from './store';
import { expect, freshStore, test } from './test';

/** Somebody of a region where one asks first. */
const EUROPEAN = { locale: 'en-GB', timezoneId: 'Europe/Berlin' };

const NAME = 'footfall/cookie-banner';

const FOOTER =
	'/wp-admin/site-editor.php?p=%2Fwp_template_part%2Ftwentytwentyfive%2F%2Ffooter&canvas=edit';

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

const hasBlocks = ( page: Page ) =>
	page.waitForFunction(
		"window.wp.data.select( 'core/block-editor' ).getBlockCount() > 0"
	);

/** The footer as the theme has it. */
const freshFooter = () =>
	inStore( 'put-blocks', { where: 'part', content: '' } );

test( 'in the footer of the site: inserted, set, looked at in each state, saved, the same after a reload, and what visitors see', async ( {
	owner,
	newShopper,
} ) => {
	await freshStore( { consent_layer: true } );
	await freshFooter();
	const complaints = watchValidation( owner );
	await owner.goto( FOOTER );
	await editorReady( owner );
	await hasBlocks( owner );
	await owner.getByRole( 'button', { name: 'Block Inserter' } ).click();
	await owner
		.getByRole( 'searchbox', { name: 'Search' } )
		.fill( 'cookie banner' );
	await owner.getByRole( 'option', { name: 'Cookie banner: bar' } ).click();
	await openSidebar( owner, 'edit-post/block' );
	const banner = owner
		.frameLocator( 'iframe[name="editor-canvas"]' )
		.locator( `[data-type="${ NAME }"]` );
	await expect( banner ).toHaveClass( /is-bar is-bottom/ );

	await banner.getByRole( 'textbox', { name: 'Title' } ).fill( 'Biscuits?' );
	await owner.getByRole( 'button', { name: 'Texts', exact: true } ).click();
	await owner.getByLabel( 'Refuse button' ).fill( 'No biscuits' );
	await owner.getByLabel( 'Accept button' ).fill( 'Yes & please' );
	await owner.getByLabel( 'Position' ).selectOption( 'top' );
	await owner.getByRole( 'button', { name: 'What is asked for' } ).click();
	await owner.getByLabel( 'Preferences' ).uncheck();
	await expect( banner ).toHaveClass( /is-bar is-top/ );
	await expect( banner ).toContainText( 'No biscuits' );

	for ( const panel of [
		'Privacy page',
		'Changing the choice',
		'Asking again',
	] ) {
		await owner.getByRole( 'button', { name: panel } ).click();
	}
	expect(
		await violations( owner, '.block-editor-block-inspector' )
	).toEqual( [] );
	const preview = owner.getByLabel( 'Show the banner' );
	for ( const [ state, text ] of [
		[ 'details', 'Always on' ],
		[ 'reopened', 'Its number' ],
		[ 'signal', 'Global Privacy Control' ],
		[ 'chosen', '' ],
		[ 'first', 'Biscuits?' ],
	] as const ) {
		await preview.selectOption( state );
		await expect( banner ).toContainText( text );
	}

	await owner.evaluate( () =>
		( window as never as EditorWindow ).wp.data.dispatch( 'core/editor' )
			.savePost!()
	);
	const before = await blocksOf( owner, NAME );
	await owner.goto( FOOTER );
	await editorReady( owner );
	await expect.poll( () => blocksOf( owner, NAME ) ).toEqual( before );
	expect( before ).toMatchObject( [
		{
			isValid: true,
			attributes: {
				layout: 'bar',
				position: 'top',
				title: 'Biscuits?',
				refuse_label: 'No biscuits',
				accept_label: 'Yes & please',
				text: '',
				categories: [ 'statistics', 'marketing' ],
			},
		},
	] );
	expect( complaints ).toEqual( [] );

	const { page } = await newShopper( EUROPEAN );
	await page.goto( '/' );
	const asked = page.locator( '.footfall-choice.is-bar.is-top' );
	await expect( asked ).toContainText( 'Biscuits?' );
	for ( const name of [ 'Yes & please', 'No biscuits' ] ) {
		await expect( asked.getByRole( 'button', { name } ) ).toBeVisible();
	}
	// The usual text, with what is asked for in it.
	await expect( asked ).toContainText( 'Statistics and Marketing' );
	await freshFooter();
} );

test( 'in a widget area of a classic theme @long', async ( {
	owner,
	newShopper,
} ) => {
	await useTheme( 'classic' );
	try {
		const complaints = watchValidation( owner );
		await owner.goto( '/wp-admin/widgets.php' );
		await editorReady( owner );
		await hasBlocks( owner );
		await insert(
			owner,
			`<!-- wp:${ NAME } {"title":"Widget biscuits","layout":"centred"} /-->`,
			'core/widget-area'
		);
		await expect(
			owner.locator( `[data-type="${ NAME }"]` ).first()
		).toContainText( 'Widget biscuits' );
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
		const { page } = await newShopper( EUROPEAN );
		await page.goto( '/' );
		await expect(
			page.locator( '.footfall-choice.is-centred' )
		).toContainText( 'Widget biscuits' );
		await owner.evaluate( async ( name ) => {
			const { select, dispatch } = ( window as never as EditorWindow ).wp
				.data;
			const [ id ] = select( 'core/block-editor' ).getBlocksByName!(
				name
			) as string[];
			await dispatch( 'core/block-editor' ).removeBlock!( id );
			await dispatch( 'core/edit-widgets' ).saveEditedWidgetAreas!();
		}, NAME );
	} finally {
		await useTheme( 'block' );
	}
} );
