import { speak } from '@wordpress/a11y';
import { Button, PanelBody } from '@wordpress/components';
import { dateI18n, getSettings } from '@wordpress/date';
import { __, sprintf } from '@wordpress/i18n';
import type { BannerProps } from '../banner-props';

const sentence = ( since: number ) =>
	since > 0
		? sprintf(
				/* translators: %s: date and time. */
				__( 'Whoever chose before %s is asked again.', 'footfall' ),
				dateI18n(
					getSettings().formats.datetime,
					new Date( since * 1000 ),
					undefined
				)
			)
		: __(
				'Whoever has chosen keeps that choice, whatever is changed here.',
				'footfall'
			);

/** After a change that matters, everybody can be asked anew: the owner's decision, each time. */
export function AskAgainPanel( { attributes, setAttributes }: BannerProps ) {
	const since = attributes.asked_since;
	const set = ( asked_since: number ) => {
		setAttributes( { asked_since } );
		speak( sentence( asked_since ) );
	};
	return (
		<PanelBody
			title={ __( 'Asking again', 'footfall' ) }
			initialOpen={ false }
		>
			<p className="footfall-banner-note">{ sentence( since ) }</p>
			<div className="footfall-banner-buttons">
				<Button
					__next40pxDefaultSize
					variant="secondary"
					onClick={ () => set( Math.floor( Date.now() / 1000 ) ) }
				>
					{ __( 'Ask everybody again', 'footfall' ) }
				</Button>
				{ since > 0 && (
					<Button
						__next40pxDefaultSize
						variant="tertiary"
						onClick={ () => set( 0 ) }
					>
						{ __( 'Ask nobody again', 'footfall' ) }
					</Button>
				) }
			</div>
		</PanelBody>
	);
}
