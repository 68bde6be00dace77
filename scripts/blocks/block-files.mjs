const BANNER = ( text ) => `/** ${ text } */`;

const titleOf = ( name ) =>
	name
		.split( '-' )
		.map( ( word ) => word[ 0 ].toUpperCase() + word.slice( 1 ) )
		.join( ' ' );

const blockJson = ( name ) => ( {
	$schema: 'https://schemas.wp.org/trunk/block.json',
	apiVersion: 3,
	name: `footfall/${ name }`,
	title: titleOf( name ),
	category: 'theme',
	description: 'Says something to visitors.',
	version: '1.0.0',
	textdomain: 'footfall',
	attributes: { text: { type: 'string', default: '' } },
	supports: {
		align: true,
		anchor: true,
		html: false,
		interactivity: true,
		color: { background: true, text: true },
		spacing: { margin: true, padding: true },
	},
	example: { attributes: { text: 'Hello' } },
	editorScript: 'file:./index.js',
	style: 'file:./style-index.css',
	viewScriptModule: 'file:./view.js',
	render: 'file:./render.php',
} );

const index = `import { registerBlockType } from '@wordpress/blocks';
import metadata from './block.json';
import { Edit } from './edit';
import './style.scss';

// What is on the page is made by render.php.
registerBlockType( metadata.name, { edit: Edit, save: () => null } as object );
`;

const edit = `import { InspectorControls, useBlockProps } from '@wordpress/block-editor';
import { PanelBody, TextControl } from '@wordpress/components';
import { __ } from '@wordpress/i18n';

export interface Attributes {
	text: string;
}

interface Props {
	attributes: Attributes;
	setAttributes: ( changed: Partial< Attributes > ) => void;
}

${ BANNER( 'The block in the editor.' ) }
export function Edit( { attributes, setAttributes }: Props ) {
	return (
		<>
			<InspectorControls>
				<PanelBody title={ __( 'Settings', 'footfall' ) }>
					<TextControl
						__next40pxDefaultSize
						label={ __( 'Text', 'footfall' ) }
						value={ attributes.text }
						onChange={ ( text ) => setAttributes( { text } ) }
					/>
				</PanelBody>
			</InspectorControls>
			<p { ...useBlockProps() }>
				{ attributes.text || __( 'Nothing is said yet.', 'footfall' ) }
			</p>
		</>
	);
}
`;

const editTest = `import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Edit } from './edit';

test( 'what is typed is stored', async () => {
	const setAttributes = jest.fn();
	render(
		<Edit attributes={ { text: '' } } setAttributes={ setAttributes } />
	);
	await userEvent.type( screen.getByLabelText( 'Text' ), 'H' );
	expect( setAttributes ).toHaveBeenCalledWith( { text: 'H' } );
} );
`;

const render = ( name ) => `<?php
/**
 * The block on a page: the same HTML for everybody. What differs is decided in view.ts.
 *
 * @var array<string,mixed> $attributes As in block.json.
 *
 * @package Footfall
 */

printf(
	'<p %s data-wp-interactive="footfall/${ name }" data-wp-init="callbacks.begin">%s</p>',
	get_block_wrapper_attributes(), // phpcs:ignore WordPress.Security.EscapeOutput -- escaped by WordPress.
	esc_html( (string) $attributes['text'] )
);
`;

const view = (
	name
) => `import { getElement, store } from '@wordpress/interactivity';

store( 'footfall/${ name }', {
	callbacks: {
		/** Once, when the block is on the page. */
		begin() {
			getElement().ref?.classList.add( 'is-ready' );
		},
	},
} );
`;

const style = ( name ) => `.wp-block-footfall-${ name } {
	margin-block: 1em;
}
`;

/**
 * The files of a new block that works.
 *
 * @param {string} name Lower case, with hyphens.
 * @return {Record<string, string>} File name → text.
 */
export const blockFiles = ( name ) => ( {
	'block.json': `${ JSON.stringify( blockJson( name ), null, '\t' ) }\n`,
	'index.tsx': index,
	'edit.tsx': edit,
	'edit.test.tsx': editTest,
	'render.php': render( name ),
	'view.ts': view( name ),
	'style.scss': style( name ),
} );
