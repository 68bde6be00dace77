import { createBlock, type Block } from '@wordpress/blocks';
import metadata from './block.json';
import { fromJetpack, isJetpack, readMissing } from './from-jetpack';

/** What a group and our block both know: how it looks. */
const LOOK = [
	'align',
	'anchor',
	'backgroundColor',
	'borderColor',
	'className',
	'fontSize',
	'gradient',
	'layout',
	'lock',
	'metadata',
	'style',
	'textColor',
];

type Attributes = Record< string, unknown >;

const lookOf = ( attributes: Attributes ) =>
	Object.fromEntries(
		Object.entries( attributes ).filter( ( [ name ] ) =>
			LOOK.includes( name )
		)
	);

const ours = ( attributes: Attributes, inner: Block[] ) =>
	createBlock( metadata.name, attributes, inner );

export const transforms = {
	from: [
		{
			type: 'block',
			blocks: [ 'jetpack/repeat-visitor' ],
			transform: ( attributes: Attributes, inner: Block[] ) =>
				ours(
					{ ...lookOf( attributes ), ...fromJetpack( attributes ) },
					inner
				),
		},
		{
			// Without Jetpack the editor has its block as a missing one.
			type: 'block',
			blocks: [ 'core/missing' ],
			isMatch: isJetpack,
			transform: ( missing: Attributes, inner: Block[] ) => {
				const attributes = readMissing( missing );
				return ours(
					{ ...lookOf( attributes ), ...fromJetpack( attributes ) },
					inner
				);
			},
		},
		{
			type: 'block',
			blocks: [ 'core/group' ],
			transform: ( attributes: Attributes, inner: Block[] ) =>
				ours( lookOf( attributes ), inner ),
		},
		{
			type: 'block',
			isMultiBlock: true,
			blocks: [ '*' ],
			// One group becomes one of ours, by the transform above.
			isMatch: ( attributes: Attributes[], blocks: Block | Block[] ) =>
				! [ blocks ]
					.flat()
					.some( ( { name } ) =>
						[
							metadata.name,
							'core/group',
							'core/missing',
						].includes( name )
					),
			__experimentalConvert: ( blocks: Block[] ) =>
				ours(
					{},
					blocks.map( ( { name, attributes, innerBlocks } ) =>
						createBlock( name, attributes, innerBlocks )
					)
				),
		},
	],
	to: [
		{
			type: 'block',
			blocks: [ 'core/group' ],
			transform: ( attributes: Attributes, inner: Block[] ) =>
				createBlock( 'core/group', lookOf( attributes ), inner ),
		},
	],
	ungroup: ( attributes: Attributes, inner: Block[] ) => inner,
};
