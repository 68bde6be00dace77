import { __ } from '@wordpress/i18n';
import type { BannerProps } from '../banner-props';
import { usualText } from '../facts-of-site';
import { sliders } from '../icons';
import { OwnTextField } from './own-text-field';

/** What is left of the banner once the visitor has chosen. */
export function Chosen( props: BannerProps ) {
	const { reopen, reopen_label: label } = props.attributes;
	switch ( reopen ) {
		case 'tab':
			return (
				<span
					className="footfall-choice-tab is-preview"
					role="img"
					aria-label={ label || usualText( 'reopen_label' ) }
					title={ label || usualText( 'reopen_label' ) }
				>
					{ sliders }
				</span>
			);
		case 'link':
			return (
				<OwnTextField
					{ ...props }
					name="reopen_label"
					className="footfall-choices-link"
				/>
			);
		default:
			return (
				<p className="footfall-choice-nothing">
					{ __(
						'Nothing is left of the banner once a visitor has chosen. The way back is elsewhere: a Privacy Choices block, or a link to #footfall-choices.',
						'footfall'
					) }
				</p>
			);
	}
}
