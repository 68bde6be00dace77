import type { BannerProps } from '../banner-props';
import { usualText } from '../facts-of-site';
import { Buttons } from './buttons';
import { LongText } from './long-text';
import { OwnTextField } from './own-text-field';

interface Props extends BannerProps {
	/** As a visitor sees it whose browser sends a signal. */
	hasSignal: boolean;
}

export const Signal = () => (
	<p className="footfall-choice-signal">{ usualText( 'signal' ) }</p>
);

/** What visitors see first. The page's own markup, with fields for its texts. */
export const FirstLayer = ( { hasSignal, ...props }: Props ) => (
	<>
		<div className="footfall-choice-words">
			<OwnTextField
				{ ...props }
				name="title"
				tagName="h2"
				className="footfall-choice-title"
			/>
			<LongText { ...props } name="text" />
			{ hasSignal && <Signal /> }
		</div>
		<Buttons
			{ ...props }
			names={ [ 'accept_label', 'refuse_label', 'details_label' ] }
		/>
	</>
);
