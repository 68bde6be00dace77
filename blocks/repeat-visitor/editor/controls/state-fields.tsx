import { __, sprintf } from '@wordpress/i18n';
import type {
	CartCondition,
	CartTotalCondition,
	ConsentCondition,
	TimeCondition,
	YesNoCondition,
} from '../../types';
import { zoneName } from '../store-time';
import { categoryWords, comparisonWords, consentWords } from '../words';
import { AmountControl } from './amount-control';
import type { FieldsProps } from './fields-props';
import { MomentControl } from './moment-control';
import { OptionControl } from './option-control';

export const YesNoFields = ( {
	condition,
	onChange,
}: FieldsProps< YesNoCondition > ) => (
	<OptionControl
		label={ __( 'Answer', 'footfall' ) }
		words={ {
			yes: __( 'Yes', 'footfall' ),
			no: __( 'No', 'footfall' ),
		} }
		value={ condition.is }
		onChange={ ( is ) => onChange( { ...condition, is } ) }
	/>
);

export const CartFields = ( {
	condition,
	onChange,
}: FieldsProps< CartCondition > ) => (
	<OptionControl
		label={ __( 'The cart', 'footfall' ) }
		words={ {
			not_empty: __( 'Has something in it', 'footfall' ),
			empty: __( 'Is empty', 'footfall' ),
		} }
		value={ condition.is }
		onChange={ ( is ) => onChange( { ...condition, is } ) }
	/>
);

export function CartTotalFields( {
	condition,
	onChange,
}: FieldsProps< CartTotalCondition > ) {
	const { at_least, at_most } = comparisonWords();
	return (
		<>
			<OptionControl
				label={ __( 'How much', 'footfall' ) }
				words={ { at_least, at_most } }
				value={ condition.is }
				onChange={ ( is ) => onChange( { ...condition, is } ) }
			/>
			<AmountControl
				value={ condition.value }
				currency={ condition.currency }
				onChange={ ( value ) => onChange( { ...condition, value } ) }
			/>
		</>
	);
}

export const TimeFields = ( {
	condition,
	onChange,
}: FieldsProps< TimeCondition > ) => (
	<>
		<MomentControl
			label={ __( 'From', 'footfall' ) }
			value={ condition.from }
			onChange={ ( from ) => onChange( { ...condition, from } ) }
		/>
		<MomentControl
			label={ __( 'Until', 'footfall' ) }
			value={ condition.to }
			onChange={ ( to ) => onChange( { ...condition, to } ) }
		/>
		<p className="footfall-rule-note">
			{ sprintf(
				/* translators: %s: name of a timezone. */
				__( 'In the time of the store: %s.', 'footfall' ),
				zoneName()
			) }
		</p>
	</>
);

export const ConsentFields = ( {
	condition,
	onChange,
}: FieldsProps< ConsentCondition > ) => (
	<>
		<OptionControl
			label={ __( 'Consent to', 'footfall' ) }
			words={ categoryWords() }
			value={ condition.category }
			onChange={ ( category ) => onChange( { ...condition, category } ) }
		/>
		<OptionControl
			label={ __( 'Is', 'footfall' ) }
			words={ consentWords() }
			value={ condition.is }
			onChange={ ( is ) => onChange( { ...condition, is } ) }
		/>
	</>
);
