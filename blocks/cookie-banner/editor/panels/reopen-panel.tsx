import { PanelBody, RadioControl } from '@wordpress/components';
import { __ } from '@wordpress/i18n';
import type { Reopen } from '../../types';
import type { BannerProps } from '../banner-props';
import { reopenWords } from '../words';
import { OwnTextControl } from './own-text-control';

/** How visitors come back to their choice. */
export function ReopenPanel( props: BannerProps ) {
	const { reopen } = props.attributes;
	return (
		<PanelBody
			title={ __( 'Changing the choice', 'footfall' ) }
			initialOpen={ false }
		>
			<RadioControl
				label={ __( 'The way back', 'footfall' ) }
				help={ __(
					'To take an agreement back must be as easy as to give it. A Privacy Choices block and a link to #footfall-choices open it, too.',
					'footfall'
				) }
				selected={ reopen }
				options={ Object.entries( reopenWords() ).map(
					( [ value, label ] ) => ( { value, label } )
				) }
				onChange={ ( chosen ) =>
					props.setAttributes( { reopen: chosen as Reopen } )
				}
			/>
			{ reopen !== 'none' && (
				<OwnTextControl { ...props } name="reopen_label" />
			) }
		</PanelBody>
	);
}
