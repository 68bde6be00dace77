import { PanelBody, RadioControl, SelectControl } from '@wordpress/components';
import { __ } from '@wordpress/i18n';
import type { Layout, Position } from '../../types';
import type { BannerProps } from '../banner-props';
import { placeOf } from '../preview/shape-classes';
import { layoutWords, positionWords } from '../words';

const optionsOf = ( words: Partial< Record< string, string > > ) =>
	Object.entries( words ).map( ( [ value, label = value ] ) => ( {
		value,
		label,
	} ) );

/** How the banner lies on the page. */
export function LayoutPanel( { attributes, setAttributes }: BannerProps ) {
	const place = placeOf( attributes );
	return (
		<PanelBody title={ __( 'Layout', 'footfall' ) }>
			<RadioControl
				label={ __( 'Layout', 'footfall' ) }
				hideLabelFromVision
				selected={ attributes.layout }
				options={ optionsOf( layoutWords() ) }
				onChange={ ( layout ) =>
					setAttributes( { layout: layout as Layout } )
				}
			/>
			{ place && (
				<SelectControl
					__next40pxDefaultSize
					label={ __( 'Position', 'footfall' ) }
					value={ place }
					options={ optionsOf( positionWords( attributes.layout ) ) }
					onChange={ ( position ) =>
						setAttributes( { position: position as Position } )
					}
				/>
			) }
		</PanelBody>
	);
}
