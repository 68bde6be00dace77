import { __, _x, sprintf } from '@wordpress/i18n';
import type { RepeatVisitorAttributes } from '../../types';
import { phraseOf } from './phrase-of';
import type { NamesOf } from './shop-phrase';

type Summed = Pick<
	RepeatVisitorAttributes,
	'conditions' | 'match' | 'outcome'
>;

const join = ( phrases: readonly string[], match: 'all' | 'any' ): string =>
	phrases.reduce( ( all, phrase ) =>
		sprintf(
			match === 'all'
				? /* translators: 1, 2: what is said of visitors; both hold. */
					_x( '%1$s, %2$s', 'both hold', 'footfall' )
				: /* translators: 1, 2: what is said of visitors; one of them holds. */
					_x( '%1$s, or %2$s', 'one of them holds', 'footfall' ),
			all,
			phrase
		)
	);

/**
 * The rules in one sentence: "Shown to visitors on their 3rd visit or later, coming from email".
 *
 * @param block  Its attributes.
 * @param nameOf Finds the names of products and categories.
 */
export function summarise(
	{ conditions, match, outcome }: Summed,
	nameOf: NamesOf
): string {
	if ( conditions.length === 0 ) {
		return outcome === 'show'
			? __( 'Shown to everybody', 'footfall' )
			: __( 'Hidden from everybody', 'footfall' );
	}
	return sprintf(
		outcome === 'show'
			? /* translators: %s: which visitors: on their first visit, coming from email. */
				__( 'Shown to visitors %s', 'footfall' )
			: /* translators: %s: which visitors: on their first visit, coming from email. */
				__( 'Hidden from visitors %s', 'footfall' ),
		join(
			conditions.map( ( condition ) => phraseOf( condition, nameOf ) ),
			match
		)
	);
}
