import {
	getBlockType,
	parse,
	registerBlockType,
	serialize,
	setFreeformContentHandlerName,
	setUnregisteredTypeHandlerName,
	switchToBlockType,
	unregisterBlockType,
	type Block,
} from '@wordpress/blocks';
import { InnerBlocks } from '@wordpress/block-editor';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import metadata from './block.json';
import { fromJetpack } from './from-jetpack';
import { evaluate } from './rules/evaluate';
import { settings } from './settings';
import type { RepeatVisitorAttributes } from './types';

const JETPACK = 'jetpack/repeat-visitor';

const read = ( name: string ) =>
	readFileSync( path.join( __dirname, 'fixtures', name ), 'utf8' ).trim();

/** As Jetpack 16.1 declares and saves it. */
const registerJetpack = () =>
	registerBlockType( JETPACK, {
		apiVersion: 3,
		title: 'Repeat Visitor',
		category: 'widgets',
		attributes: {
			criteria: { type: 'string', default: 'after-visits' },
			threshold: { type: 'number', default: 3 },
			align: { type: 'string' },
		},
		save: () => (
			<div className="wp-block-jetpack-repeat-visitor">
				<div className="wp-block-jetpack-repeat-visitor__inner-container">
					<InnerBlocks.Content />
				</div>
			</div>
		),
	} as object );

beforeAll( () => {
	registerBlockType( 'core/paragraph', {
		apiVersion: 3,
		title: 'Paragraph',
		category: 'text',
		attributes: {
			content: { type: 'string', source: 'html', selector: 'p' },
		},
		supports: { className: false },
		save: ( { attributes }: { attributes: { content: string } } ) => (
			<p>{ attributes.content }</p>
		),
	} as object );
	registerBlockType( 'core/group', {
		apiVersion: 3,
		title: 'Group',
		category: 'design',
		attributes: { align: { type: 'string' } },
		save: () => <InnerBlocks.Content />,
	} as object );
	registerBlockType( 'core/missing', {
		apiVersion: 3,
		title: 'Unsupported',
		category: 'text',
		attributes: {
			originalName: { type: 'string' },
			originalUndelimitedContent: { type: 'string' },
			originalContent: { type: 'string', source: 'raw' },
		},
		save: ( { attributes }: { attributes: { originalContent: string } } ) =>
			attributes.originalContent as never,
	} as object );
	setUnregisteredTypeHandlerName( 'core/missing' );
	setFreeformContentHandlerName( 'core/missing' );
	registerBlockType(
		{
			...metadata,
			attributes: {
				...metadata.attributes,
				// Attributes of supports, which the editor adds.
				align: { type: 'string' },
				backgroundColor: { type: 'string' },
			},
		} as never,
		settings() as object
	);
} );

const only = ( content: string ): Block => {
	const [ block ] = parse( content );
	return block as Block;
};

const change = ( block: Block | Block[], name: string ): Block => {
	const [ changed ] = switchToBlockType( block as Block, name ) ?? [];
	return changed as Block;
};

const words = ( block: Block ) =>
	block.innerBlocks.map( ( inner ) => String( inner.attributes.content ) );

test( 'what the first version saved opens without complaint and is saved the same', () => {
	const saved = read( 'saved-1.0.0.html' );
	const block = only( saved );
	expect( block.isValid ).toBe( true );
	expect( block.attributes ).toMatchObject( {
		match: 'any',
		outcome: 'show',
		label: 'Back again',
	} );
	// A rule of a plugin that is not there is kept.
	expect( block.attributes.conditions ).toContainEqual( {
		rule: 'acme/weather',
		sky: 'grey',
	} );
	expect( serialize( block ) ).toBe( saved );
} );

test( 'a group becomes ours and a group again', () => {
	const group = only(
		'<!-- wp:group {"align":"wide"} --><!-- wp:paragraph --><p>One</p><!-- /wp:paragraph --><!-- /wp:group -->'
	);
	const ours = change( group, metadata.name );
	expect( ours.name ).toBe( metadata.name );
	expect( ours.attributes.align ).toBe( 'wide' );
	expect( words( ours ) ).toEqual( [ 'One' ] );
	expect( only( serialize( ours ) ).isValid ).toBe( true );
	const back = change( ours, 'core/group' );
	expect( back.attributes ).toEqual( { align: 'wide' } );
	expect( words( back ) ).toEqual( [ 'One' ] );
} );

test( 'several blocks are wrapped, and unwrapped', () => {
	const blocks = parse(
		'<!-- wp:paragraph --><p>One</p><!-- /wp:paragraph --><!-- wp:paragraph --><p>Two</p><!-- /wp:paragraph -->'
	) as Block[];
	const ours = change( blocks, metadata.name );
	expect( words( ours ) ).toEqual( [ 'One', 'Two' ] );
	const { ungroup } = getBlockType( metadata.name )!.transforms as never as {
		ungroup: ( attributes: object, inner: Block[] ) => Block[];
	};
	expect( ungroup( {}, ours.innerBlocks ) ).toBe( ours.innerBlocks );
} );

test( 'Jetpack’s block, as Jetpack saved it, without Jetpack', () => {
	const missing = only( read( 'jetpack-16.1.html' ) );
	expect( missing.name ).toBe( 'core/missing' );
	const ours = change( missing, metadata.name );
	expect( ours.attributes ).toMatchObject( {
		conditions: [ { rule: 'page_visits', is: 'at_most', value: 5 } ],
		without_data: 'show',
		align: 'wide',
	} );
	expect( words( ours ) ).toEqual( [ 'Welcome, stranger' ] );
	expect( only( serialize( ours ) ).isValid ).toBe( true );
} );

test( 'Jetpack’s block with its default settings, with Jetpack', () => {
	registerJetpack();
	const jetpack = only(
		`<!-- wp:${ JETPACK } --><div class="wp-block-jetpack-repeat-visitor"><div class="wp-block-jetpack-repeat-visitor__inner-container"><!-- wp:paragraph --><p>Again</p><!-- /wp:paragraph --></div></div><!-- /wp:${ JETPACK } -->`
	);
	expect( jetpack ).toMatchObject( { name: JETPACK, isValid: true } );
	const ours = change( jetpack, metadata.name );
	expect( ours.attributes.conditions ).toEqual( [
		{ rule: 'page_visits', is: 'at_least', value: 4 },
	] );
	expect( words( ours ) ).toEqual( [ 'Again' ] );
	unregisterBlockType( JETPACK );
} );

test( 'another block that is missing is left alone', () => {
	const missing = only(
		'<!-- wp:acme/thing --><div></div><!-- /wp:acme/thing -->'
	);
	expect( switchToBlockType( missing, metadata.name ) ).toBeNull();
} );

/** Jetpack's PHP, in words of its own: a count that is raised after the page was made. */
const jetpackShows = ( criteria: string, threshold: number, visit: number ) =>
	criteria === 'after-visits'
		? visit - 1 >= threshold
		: visit - 1 < threshold;

describe.each( [ 'after-visits', 'before-visits' ] )( '%s', ( criteria ) => {
	test.each( [ 0, 1, 2, 3, 10, 100 ] )(
		'%d: the same visitors see it as with Jetpack',
		( threshold ) => {
			const { conditions, match, without_data } = fromJetpack( {
				criteria,
				threshold,
			} ) as RepeatVisitorAttributes;
			for ( let visit = 1; visit < 110; visit++ ) {
				expect(
					evaluate( conditions, match, {
						now: Date.now(),
						visits: {
							page: visit,
							site: visit,
							shop: 0,
							before: null,
						},
					} )
				).toBe( jetpackShows( criteria, threshold, visit ) );
			}
			// Without a cookie Jetpack counts 0, at every visit.
			expect( without_data === 'show' ).toBe(
				jetpackShows( criteria, threshold, 1 )
			);
		}
	);
} );
