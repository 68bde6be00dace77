import { InspectorControls } from '@wordpress/block-editor';
import {
	Notice,
	PanelBody,
	RadioControl,
	SelectControl,
	TextControl,
} from '@wordpress/components';
import { useMemo } from '@wordpress/element';
import { __ } from '@wordpress/i18n';
import type { RepeatVisitorAttributes, Show } from '../types';
import { findProblems } from './problems/find-problems';
import type { PreviewChoice } from './preview/use-preview';
import { RuleList } from './rule-list';

interface Props {
	attributes: RepeatVisitorAttributes;
	setAttributes: ( changed: Partial< RepeatVisitorAttributes > ) => void;
	/** The rules in one sentence. */
	summary: string;
	preview: PreviewChoice;
}

const showOrHide = () => [
	{ value: 'show', label: __( 'Show the block', 'footfall' ) },
	{ value: 'hide', label: __( 'Hide the block', 'footfall' ) },
];

function RulesPanel( { attributes, setAttributes, summary, preview }: Props ) {
	const { conditions, match, outcome } = attributes;
	// Many visitors are tried for it: not at every key that is typed inside.
	const problems = useMemo(
		() => findProblems( { conditions, match, outcome } ),
		[ conditions, match, outcome ]
	);
	return (
		<PanelBody title={ __( 'Who sees it', 'footfall' ) }>
			<p className="footfall-rule-summary">{ summary }.</p>
			{ problems.map( ( { code, text } ) => (
				<Notice
					key={ code }
					className="footfall-rule-notice"
					status="warning"
					isDismissible={ false }
				>
					{ text }
				</Notice>
			) ) }
			<SelectControl
				__next40pxDefaultSize
				label={ __( 'Visitors who meet the rules', 'footfall' ) }
				value={ attributes.outcome }
				options={ [
					{ value: 'show', label: __( 'See the block', 'footfall' ) },
					{
						value: 'hide',
						label: __( 'Do not see the block', 'footfall' ),
					},
				] }
				onChange={ ( chosen ) =>
					setAttributes( { outcome: chosen as Show } )
				}
			/>
			<RuleList
				conditions={ attributes.conditions }
				match={ attributes.match }
				onChange={ setAttributes }
			/>
			<SelectControl
				__next40pxDefaultSize
				className="footfall-rule-preview"
				label={ __( 'Preview as', 'footfall' ) }
				help={
					preview.preview?.text ??
					__(
						'Looks at all blocks of this kind on the page as such a visitor would. It changes nothing.',
						'footfall'
					)
				}
				value={ preview.preset }
				options={ preview.choices }
				onChange={ preview.choose }
			/>
		</PanelBody>
	);
}

function FallbackPanel( {
	attributes,
	setAttributes,
}: Pick< Props, 'attributes' | 'setAttributes' > ) {
	return (
		<PanelBody
			title={ __( 'When it cannot be decided', 'footfall' ) }
			initialOpen={ false }
		>
			<RadioControl
				label={ __( 'Nothing is known of the visitor', 'footfall' ) }
				help={ __(
					'The visitor has not allowed this site to remember visits, or the browser does not tell what a rule asks for.',
					'footfall'
				) }
				selected={ attributes.without_data }
				options={ showOrHide() }
				onChange={ ( without_data ) =>
					setAttributes( { without_data: without_data as Show } )
				}
			/>
			<RadioControl
				label={ __(
					'Search engines, and browsers without JavaScript',
					'footfall'
				) }
				help={ __(
					'What you show here is what search engines may find this page by.',
					'footfall'
				) }
				selected={ attributes.without_script }
				options={ showOrHide() }
				onChange={ ( without_script ) =>
					setAttributes( { without_script: without_script as Show } )
				}
			/>
		</PanelBody>
	);
}

function PlacePanel( {
	attributes,
	setAttributes,
}: Pick< Props, 'attributes' | 'setAttributes' > ) {
	return (
		<PanelBody
			title={ __( 'Place and name', 'footfall' ) }
			initialOpen={ false }
		>
			<RadioControl
				label={ __( 'While the page does not know yet', 'footfall' ) }
				help={ __(
					'Nothing that a visitor is looking at is moved, either way.',
					'footfall'
				) }
				selected={ attributes.placement }
				options={ [
					{
						value: 'reserved',
						label: __(
							'Keep the room of the block free',
							'footfall'
						),
					},
					{
						value: 'late',
						label: __(
							'Take no room, and come where nothing moves: below what is in view',
							'footfall'
						),
					},
				] }
				onChange={ ( placement ) =>
					setAttributes( {
						placement:
							placement as RepeatVisitorAttributes[ 'placement' ],
					} )
				}
			/>
			<TextControl
				__next40pxDefaultSize
				label={ __( 'Name in reports', 'footfall' ) }
				help={ __(
					'Blocks of one name are one variant. Visitors can read it in the page’s source.',
					'footfall'
				) }
				value={ attributes.label }
				onChange={ ( label ) => setAttributes( { label } ) }
			/>
		</PanelBody>
	);
}

/** The block's settings. */
export function Inspector( props: Props ) {
	return (
		<InspectorControls>
			<RulesPanel { ...props } />
			<FallbackPanel { ...props } />
			<PlacePanel { ...props } />
		</InspectorControls>
	);
}
