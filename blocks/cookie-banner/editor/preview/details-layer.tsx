import { dateI18n, getSettings } from '@wordpress/date';
import type { ConsentCategory } from '../../../../assets/schema/generated/events';
import type { BannerProps } from '../banner-props';
import { changeTexts } from '../change-texts';
import { usualText } from '../facts-of-site';
import { cross } from '../icons';
import { Buttons } from './buttons';
import { CategoryRow } from './category-row';
import { Signal } from './first-layer';
import { LongText } from './long-text';
import { OwnTextField } from './own-text-field';

interface Props extends BannerProps {
	/** After a choice: what was chosen is set, and the choice has a number. */
	isReopened: boolean;
	hasSignal?: boolean;
}

/** An example: what a visitor may have agreed to. */
const CHOSEN: readonly ConsentCategory[] = [ 'preferences', 'statistics' ];

const NUMBER = 'k3Vd0mXq7Rt2LhYw9sNbCA';

/** Of which day a choice is, and its number, as a visitor reads it. */
const Record = () => (
	<p className="footfall-choice-record">
		{ usualText( 'record' )
			.replace(
				/%(1\$)?s/,
				dateI18n( getSettings().formats.date, new Date(), undefined )
			)
			.replace( /%(2\$)?s/, NUMBER ) }
	</p>
);

/** The text and a row for each category, as in the details and on a page of its own. */
export function DetailsBody( { isReopened, hasSignal, ...props }: Props ) {
	const { categories, category_texts: texts } = props.attributes;
	const rows: ConsentCategory[] = [ 'functional', ...categories ];
	return (
		<>
			<LongText { ...props } name="details_text" />
			{ hasSignal && <Signal /> }
			<ul className="footfall-choice-rows">
				{ rows.map( ( category ) => (
					<CategoryRow
						key={ category }
						category={ category }
						texts={ texts[ category ] ?? {} }
						isOn={ isReopened && CHOSEN.includes( category ) }
						onChange={ ( changed ) =>
							props.setAttributes( {
								category_texts: changeTexts(
									texts,
									category,
									changed
								),
							} )
						}
					/>
				) ) }
			</ul>
			{ isReopened && <Record /> }
		</>
	);
}

/** The second layer: all of the choice, and what is opened again later. */
export const DetailsLayer = ( props: Props ) => (
	<>
		<div className="footfall-choice-head">
			<OwnTextField
				{ ...props }
				name="details_title"
				tagName="h2"
				className="footfall-choice-title"
			/>
			<span
				className="footfall-choice-close"
				title={ usualText( 'close' ) }
			>
				{ cross }
			</span>
		</div>
		<div className="footfall-choice-body">
			<DetailsBody { ...props } />
		</div>
		<Buttons
			{ ...props }
			names={ [ 'accept_label', 'refuse_label', 'save_label' ] }
		/>
	</>
);
