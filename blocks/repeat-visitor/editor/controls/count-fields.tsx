import { __ } from '@wordpress/i18n';
import type { CountCondition, ViewedCondition } from '../../types';
import { comparisonWords } from '../words';
import type { FieldsProps } from './fields-props';
import { ItemControl } from './item-control';
import { OptionControl } from './option-control';
import { WholeNumberControl } from './whole-number-control';

export function CountFields( {
	condition,
	onChange,
}: FieldsProps< CountCondition > ) {
	const isDays = condition.rule === 'days_since_last_visit';
	return (
		<>
			<OptionControl
				label={ __( 'How many', 'footfall' ) }
				words={ comparisonWords() }
				value={ condition.is }
				onChange={ ( is ) => onChange( { ...condition, is } ) }
			/>
			<WholeNumberControl
				label={
					isDays
						? __( 'Days', 'footfall' )
						: __( 'Visits, with this one', 'footfall' )
				}
				min={ isDays ? 0 : 1 }
				value={ condition.value }
				onChange={ ( value ) => onChange( { ...condition, value } ) }
			/>
		</>
	);
}

export function ViewedFields( {
	condition,
	onChange,
}: FieldsProps< ViewedCondition > ) {
	return (
		<>
			<ItemControl
				kind={
					condition.rule === 'viewed_product' ? 'product' : 'category'
				}
				values={ condition.values }
				onChange={ ( values ) => onChange( { ...condition, values } ) }
			/>
			<WholeNumberControl
				label={ __( 'In at least so many visits', 'footfall' ) }
				min={ 1 }
				value={ condition.value }
				onChange={ ( value ) => onChange( { ...condition, value } ) }
			/>
		</>
	);
}
