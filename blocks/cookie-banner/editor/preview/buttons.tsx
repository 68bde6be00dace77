import type { OwnText } from '../../types';
import type { BannerProps } from '../banner-props';
import { OwnTextField } from './own-text-field';

/** The buttons of a layer, in their order: each is edited where it stands. */
export const Buttons = ( {
	names,
	...props
}: BannerProps & { names: readonly OwnText[] } ) => (
	<div className="footfall-choice-buttons">
		{ names.map( ( name ) => (
			<OwnTextField
				key={ name }
				{ ...props }
				name={ name }
				does={ name.replace( '_label', '' ) }
				tagName="div"
				className={
					name === 'details_label'
						? 'footfall-choice-more'
						: 'footfall-choice-button'
				}
			/>
		) ) }
	</div>
);
