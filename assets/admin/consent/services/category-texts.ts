import { __ } from '@wordpress/i18n';
import type { ConsentCategory } from '../../../schema/generated/events';

/** Names of the categories, in the order of what they need. */
export const categoryTexts = (): Record< ConsentCategory, string > => ( {
	functional: __( 'Functional: needs no choice', 'footfall' ),
	preferences: __( 'Preferences', 'footfall' ),
	'statistics-anonymous': __( 'Anonymous statistics', 'footfall' ),
	statistics: __( 'Statistics', 'footfall' ),
	marketing: __( 'Marketing', 'footfall' ),
} );

export const categoryOptions = () =>
	Object.entries( categoryTexts() ).map( ( [ value, label ] ) => ( {
		value: value as ConsentCategory,
		label,
	} ) );
