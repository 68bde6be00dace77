import {
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
import { RawHTML } from '@wordpress/element';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import metadata from './block.json';
import { settings } from './settings';

const JETPACK = 'jetpack/cookie-consent';

const read = ( name: string ) =>
	readFileSync( path.join( __dirname, 'fixtures', name ), 'utf8' ).trim();

/** As Jetpack 16.1 declares it; its supports write class and style, which is no matter here. */
const registerJetpack = () =>
	registerBlockType( JETPACK, {
		apiVersion: 3,
		title: 'Cookie Consent',
		category: 'widgets',
		supports: { className: false },
		attributes: {
			text: {
				type: 'string',
				source: 'html',
				selector: 'p',
				default: 'By continuing to use this website, you agree.',
			},
			style: {
				type: 'object',
				default: {
					color: {
						text: 'var(--wp--preset--color--contrast)',
						background: 'var(--wp--preset--color--tertiary)',
						link: 'var(--wp--preset--color--contrast)',
					},
					spacing: { padding: { top: '1em' } },
				},
			},
			align: { type: 'string', default: 'wide' },
			consentExpiryDays: { type: 'integer', default: 365 },
			showOverlay: { type: 'boolean', default: false },
		},
		save: ( { attributes }: { attributes: Record< string, string > } ) => (
			<div role="dialog" aria-modal="true">
				<p>
					<RawHTML>{ attributes.text ?? '' }</RawHTML>
				</p>
				<InnerBlocks.Content />
				<span>{ attributes.consentExpiryDays }</span>
			</div>
		),
	} as object );

beforeAll( () => {
	registerBlockType( 'core/button', {
		apiVersion: 3,
		title: 'Button',
		category: 'design',
		attributes: {
			text: { type: 'string', source: 'html', selector: 'a' },
		},
		supports: { className: false },
		save: ( { attributes }: { attributes: { text: string } } ) => (
			<div className="wp-block-button">
				{ /* eslint-disable-next-line jsx-a11y/anchor-is-valid -- as WordPress saves it. */ }
				<a className="wp-block-button__link wp-element-button">
					{ attributes.text }
				</a>
			</div>
		),
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
				style: { type: 'object' },
				className: { type: 'string' },
				backgroundColor: { type: 'string' },
			},
		} as never,
		settings() as object
	);
} );

const only = ( content: string ): Block => parse( content )[ 0 ] as Block;

const ours = ( block: Block ): Block =>
	switchToBlockType( block, metadata.name )?.[ 0 ] as Block;

test( 'what the first version saved opens without complaint and is saved the same', () => {
	const saved = read( 'saved-1.0.0.html' );
	const block = only( saved );
	expect( block ).toMatchObject( {
		isValid: true,
		attributes: {
			layout: 'bar',
			position: 'top',
			text: 'Kekse & <a href="/privacy">mehr</a>: %s',
			categories: [ 'statistics' ],
			category_texts: { statistics: { label: 'Zählen' } },
			refuse_label: '',
		},
	} );
	expect( serialize( block ) ).toBe( saved );
} );

test( 'Jetpack’s block, as Jetpack saved it, without Jetpack', () => {
	const missing = only( read( 'jetpack-16.1.html' ) );
	expect( missing.name ).toBe( 'core/missing' );
	const banner = ours( missing );
	expect( banner.attributes ).toMatchObject( {
		text: 'We bake &amp; use cookies: <a href="https://example.com/cookies/">Cookie <strong>Policy</strong></a>.',
		accept_label: 'Fine by me',
		layout: 'box',
		position: 'end',
		// There was no such button: it says what ours says.
		refuse_label: '',
		categories: [ 'preferences', 'statistics', 'marketing' ],
	} );
	expect( banner.attributes.style ).toBeUndefined();
	expect( banner.innerBlocks ).toEqual( [] );
	expect( only( serialize( banner ) ).isValid ).toBe( true );
} );

test( 'Jetpack’s block with its default settings, with Jetpack', () => {
	registerJetpack();
	const jetpack = only(
		`<!-- wp:${ JETPACK } --><div role="dialog" aria-modal="true"><p>By continuing to use this website, you agree.</p><span>365</span></div><!-- /wp:${ JETPACK } -->`
	);
	expect( jetpack.name ).toBe( JETPACK );
	const { attributes } = ours( jetpack );
	expect( attributes ).toMatchObject( {
		text: 'By continuing to use this website, you agree.',
		accept_label: '',
		layout: 'bar',
		position: 'bottom',
	} );
	// Jetpack's own colours are of a theme that this one may not be.
	expect( attributes.style ).toBeUndefined();
	unregisterBlockType( JETPACK );
} );

test( 'colours that the owner chose in Jetpack’s block are kept', () => {
	const banner = ours(
		only(
			`<!-- wp:${ JETPACK } {"style":{"color":{"background":"#123456","text":"#fff","link":"#fff"},"spacing":{"padding":{"top":"2em"}}},"align":"left"} --><div role="dialog"><p>Hello</p></div><!-- /wp:${ JETPACK } -->`
		)
	);
	expect( banner.attributes ).toMatchObject( {
		layout: 'box',
		position: 'start',
		style: {
			color: { background: '#123456', text: '#fff' },
			spacing: { padding: { top: '2em' } },
		},
	} );
	expect( JSON.stringify( banner.attributes.style ) ).not.toContain( 'link' );
} );

test( 'a block of Jetpack’s whose settings cannot be read keeps its text', () => {
	const { attributes } = ours(
		only(
			`<!-- wp:${ JETPACK } --><div role="dialog"><p>Still here</p></div><!-- /wp:${ JETPACK } -->`
		)
	);
	expect( attributes ).toMatchObject( { text: 'Still here', layout: 'bar' } );
} );

test( 'another block that is missing is left alone', () => {
	const missing = only(
		'<!-- wp:acme/thing --><div></div><!-- /wp:acme/thing -->'
	);
	expect( switchToBlockType( missing, metadata.name ) ).toBeNull();
} );
