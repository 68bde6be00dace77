import { PanelBody } from '@wordpress/components';
import { __ } from '@wordpress/i18n';
import type { OwnText } from '../../types';
import type { BannerProps } from '../banner-props';
import { OwnTextControl } from './own-text-control';

const SHORT: readonly OwnText[] = [
	'title',
	'accept_label',
	'refuse_label',
	'details_label',
	'details_title',
	'save_label',
];

/** The short texts; the long ones are written in the banner itself. */
export const TextsPanel = ( props: BannerProps ) => (
	<PanelBody title={ __( 'Texts', 'footfall' ) } initialOpen={ false }>
		<p className="footfall-banner-note">
			{
				/* translators: %s: as it is; it stands for a list in the banner's text. */
				__(
					'The long texts are written in the banner itself, where %s stands for what is asked for. Left empty, a text is the usual one in the language of the page.',
					'footfall'
				)
			}
		</p>
		{ SHORT.map( ( name ) => (
			<OwnTextControl key={ name } { ...props } name={ name } />
		) ) }
	</PanelBody>
);
