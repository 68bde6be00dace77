import type { Condition, OwnCondition } from '../../types';
import { isOwn } from '../own-rules';
import { ChoiceFields } from './choice-fields';
import { CountFields, ViewedFields } from './count-fields';
import type { FieldsProps } from './fields-props';
import { OwnFields } from './own-fields';
import {
	CartFields,
	CartTotalFields,
	ConsentFields,
	TimeFields,
	YesNoFields,
} from './state-fields';

/** The controls that fit one condition. */
export function ConditionFields( {
	condition,
	onChange,
}: FieldsProps< Condition | OwnCondition > ) {
	if ( isOwn( condition ) ) {
		return <OwnFields condition={ condition } onChange={ onChange } />;
	}
	switch ( condition.rule ) {
		case 'page_visits':
		case 'site_visits':
		case 'shop_visits':
		case 'days_since_last_visit':
			return (
				<CountFields condition={ condition } onChange={ onChange } />
			);
		case 'first_visit':
		case 'has_bought':
		case 'logged_in':
			return (
				<YesNoFields condition={ condition } onChange={ onChange } />
			);
		case 'channel':
		case 'campaign':
		case 'referrer':
		case 'country':
		case 'device':
		case 'bought_product':
		case 'bought_category':
			return (
				<ChoiceFields condition={ condition } onChange={ onChange } />
			);
		case 'viewed_product':
		case 'viewed_category':
			return (
				<ViewedFields condition={ condition } onChange={ onChange } />
			);
		case 'cart':
			return <CartFields condition={ condition } onChange={ onChange } />;
		case 'cart_total':
			return (
				<CartTotalFields
					condition={ condition }
					onChange={ onChange }
				/>
			);
		case 'time_window':
			return <TimeFields condition={ condition } onChange={ onChange } />;
		case 'consent':
			return (
				<ConsentFields condition={ condition } onChange={ onChange } />
			);
		default: // Of a later version, or written by hand.
			return <OwnFields condition={ condition } onChange={ onChange } />;
	}
}
