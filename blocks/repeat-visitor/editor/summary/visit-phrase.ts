import { __, _n, sprintf } from '@wordpress/i18n';
import type { Comparison, CountCondition } from '../../types';
import { ordinal } from './ordinal';

const orLater = () => ( {
	/* translators: %s: an ordinal number: 3rd. */
	page_visits: __( 'on their %s visit or later to this page', 'footfall' ),
	/* translators: %s: an ordinal number: 3rd. */
	site_visits: __( 'on their %s visit or later', 'footfall' ),
	/* translators: %s: an ordinal number: 3rd. */
	shop_visits: __( 'on their %s visit or later to the shop', 'footfall' ),
} );

const exactly = () => ( {
	/* translators: %s: an ordinal number: 3rd. */
	page_visits: __( 'on their %s visit to this page', 'footfall' ),
	/* translators: %s: an ordinal number: 3rd. */
	site_visits: __( 'on their %s visit', 'footfall' ),
	/* translators: %s: an ordinal number: 3rd. */
	shop_visits: __( 'on their %s visit to the shop', 'footfall' ),
} );

const upTo = ( value: number ) => ( {
	/* translators: %d: number of visits. */
	page_visits: _n(
		'on no more than %d visit to this page',
		'on their first %d visits to this page',
		value,
		'footfall'
	),
	/* translators: %d: number of visits. */
	site_visits: _n(
		'on no more than %d visit',
		'on their first %d visits',
		value,
		'footfall'
	),
	/* translators: %d: number of visits. */
	shop_visits: _n(
		'on no more than %d visit to the shop',
		'on their first %d visits to the shop',
		value,
		'footfall'
	),
} );

const days = ( is: Comparison, value: number ) =>
	( {
		/* translators: %d: number of days. */
		at_least: _n(
			'whose last visit was at least %d day ago',
			'whose last visit was at least %d days ago',
			value,
			'footfall'
		),
		/* translators: %d: number of days. */
		at_most: _n(
			'whose last visit was at most %d day ago',
			'whose last visit was at most %d days ago',
			value,
			'footfall'
		),
		/* translators: %d: number of days. */
		exactly: _n(
			'whose last visit was %d day ago',
			'whose last visit was %d days ago',
			value,
			'footfall'
		),
	} )[ is ];

/** Ends "Shown to visitors …" for a number of visits, or of days since. */
export function visitPhrase( { rule, is, value }: CountCondition ): string {
	if ( rule === 'days_since_last_visit' ) {
		return sprintf( days( is, value ), value );
	}
	// "On their first 1 visits" is no English; nor is it any other language.
	if ( is === 'at_least' ) {
		return sprintf( orLater()[ rule ], ordinal( value ) );
	}
	return is === 'exactly' || value === 1
		? sprintf( exactly()[ rule ], ordinal( value ) )
		: sprintf( upTo( value )[ rule ], value );
}
