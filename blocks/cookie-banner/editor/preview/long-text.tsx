import type { BannerProps } from '../banner-props';
import { siteFacts } from '../facts-of-site';
import { OwnTextField } from './own-text-field';

/** The text of a layer, and the link to the privacy page after it. */
export function LongText(
	props: BannerProps & { name: 'text' | 'details_text' }
) {
	const hasPage =
		props.attributes.privacy_page > 0 || siteFacts().privacy_url !== '';
	return (
		<div className="footfall-choice-text">
			<OwnTextField { ...props } isRich />
			{ hasPage && ' ' }
			{ hasPage && (
				<OwnTextField
					{ ...props }
					name="privacy_label"
					className="footfall-choice-privacy"
				/>
			) }
		</div>
	);
}
