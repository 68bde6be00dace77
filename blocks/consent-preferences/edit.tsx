import { InspectorControls, useBlockProps } from '@wordpress/block-editor';
import {
	Disabled,
	PanelBody,
	RadioControl,
	TextControl,
	ToggleControl,
} from '@wordpress/components';
import { __ } from '@wordpress/i18n';
import { siteFacts, usualText } from '../cookie-banner/editor/facts-of-site';
import { Buttons } from '../cookie-banner/editor/preview/buttons';
import { DetailsBody } from '../cookie-banner/editor/preview/details-layer';
import { TextField } from '../cookie-banner/editor/preview/text-field';
import { panelStyle } from '../cookie-banner/panel-style';
import { optOutSign } from './editor/icons';
import { siteBanner } from './editor/site-banner';
import type { Display, PreferencesAttributes } from './types';

interface Props {
	attributes: PreferencesAttributes;
	setAttributes: ( changed: Partial< PreferencesAttributes > ) => void;
}

const displayWords = (): Record< Display, string > => ( {
	link: __( 'A link that opens them', 'footfall' ),
	button: __( 'A button that opens them', 'footfall' ),
	panel: __( 'All of them, on the page', 'footfall' ),
} );

/** Words of the link or button: its own, else those of the site's banner. */
const usualLabel = () =>
	siteFacts().banner.reopen_label || usualText( 'reopen_label' );

/** The switches as the site's banner has them: its texts are changed there. */
function Panel() {
	const props = { attributes: siteBanner(), setAttributes: () => {} };
	return (
		<Disabled>
			<div className="footfall-choice-body">
				<DetailsBody { ...props } isReopened />
			</div>
			<Buttons
				{ ...props }
				names={ [ 'accept_label', 'refuse_label', 'save_label' ] }
			/>
		</Disabled>
	);
}

function Opener( { attributes, setAttributes }: Props ) {
	const { display, label, icon } = attributes;
	return (
		<>
			<TextField
				label={ __( 'Words of the button or link', 'footfall' ) }
				className={
					display === 'button'
						? 'footfall-choices-button wp-element-button'
						: 'footfall-choices-link'
				}
				identifier="label"
				value={ label }
				usual={ usualLabel() }
				onChange={ ( text ) => setAttributes( { label: text } ) }
			/>
			{ icon && ' ' }
			{ icon && optOutSign }
		</>
	);
}

function Inspector( { attributes, setAttributes }: Props ) {
	const { display, label, icon } = attributes;
	return (
		<InspectorControls>
			<PanelBody title={ __( 'Privacy choices', 'footfall' ) }>
				<RadioControl
					label={ __( 'What visitors get', 'footfall' ) }
					selected={ display }
					options={ Object.entries( displayWords() ).map(
						( [ value, word ] ) => ( { value, label: word } )
					) }
					onChange={ ( chosen ) =>
						setAttributes( { display: chosen as Display } )
					}
				/>
				{ display === 'panel' ? (
					<p className="footfall-banner-note">
						{ __(
							'Its texts are those of the cookie banner, and are changed there.',
							'footfall'
						) }
					</p>
				) : (
					<>
						<TextControl
							__next40pxDefaultSize
							label={ __( 'Words', 'footfall' ) }
							value={ label }
							placeholder={ usualLabel() }
							onChange={ ( text ) =>
								setAttributes( { label: text } )
							}
						/>
						<ToggleControl
							label={ __( 'Opt-out sign', 'footfall' ) }
							help={ __(
								'The blue sign that California’s law asks for beside such a link.',
								'footfall'
							) }
							checked={ icon }
							onChange={ ( isShown ) =>
								setAttributes( { icon: isShown } )
							}
						/>
					</>
				) }
			</PanelBody>
		</InspectorControls>
	);
}

/** As visitors see it; opened in the editor it is not. */
export function Edit( props: Props ) {
	const { display } = props.attributes;
	const isPanel = display === 'panel';
	return (
		<>
			<Inspector { ...props } />
			<div
				{ ...useBlockProps( {
					className: isPanel
						? 'footfall-choices footfall-choice is-panel is-preview'
						: `footfall-choices is-${ display }`,
					style: isPanel
						? panelStyle(
								props.attributes,
								siteFacts().theme_style
							)
						: {},
				} ) }
			>
				{ isPanel ? <Panel /> : <Opener { ...props } /> }
			</div>
		</>
	);
}
