import { __, _n, sprintf } from '@wordpress/i18n';
import type {
	BoughtCondition,
	CartTotalCondition,
	ViewedCondition,
} from '../../types';
import { formatAmount } from '../format-amount';
import { either } from './either';

/** Names of products or categories, by id. */
export type NamesOf = ( kind: 'product' | 'category', id: number ) => string;

const kindOf = ( rule: string ) =>
	rule.endsWith( '_product' ) ? 'product' : 'category';

export const totalPhrase = ( { is, value, currency }: CartTotalCondition ) =>
	sprintf(
		is === 'at_least'
			? /* translators: %s: an amount of money. */
				__( 'whose cart comes to %s or more', 'footfall' )
			: /* translators: %s: an amount of money. */
				__( 'whose cart comes to %s at most', 'footfall' ),
		formatAmount( value, currency )
	);

const bought = () => ( {
	/* translators: %s: products: Mug or Kettle. */
	bought_product: __( 'who have bought %s', 'footfall' ),
	/* translators: %s: categories: Beans or Filters. */
	bought_category: __( 'who have bought something of %s', 'footfall' ),
} );

const notBought = () => ( {
	/* translators: %s: products: Mug or Kettle. */
	bought_product: __( 'who have not bought %s', 'footfall' ),
	/* translators: %s: categories: Beans or Filters. */
	bought_category: __( 'who have bought nothing of %s', 'footfall' ),
} );

export const boughtPhrase = (
	{ rule, is, values }: BoughtCondition,
	nameOf: NamesOf
) =>
	sprintf(
		( is === 'one_of' ? bought() : notBought() )[ rule ],
		either( values.map( ( id ) => nameOf( kindOf( rule ), id ) ) )
	);

export const viewedPhrase = (
	{ rule, value, values }: ViewedCondition,
	nameOf: NamesOf
) =>
	sprintf(
		/* translators: 1: products or categories: Mug or Kettle, 2: number of visits. */
		_n(
			'who have looked at %1$s in at least %2$d visit without buying',
			'who have looked at %1$s in at least %2$d visits without buying',
			value,
			'footfall'
		),
		either( values.map( ( id ) => nameOf( kindOf( rule ), id ) ) ),
		value
	);
