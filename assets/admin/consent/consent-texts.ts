import { __ } from '@wordpress/i18n';
import type {
	AskedCategory,
	ConsentHow,
	ConsentLayout,
	ConsentRule,
} from '../../data/consents';

export const categoryTitles = (): Record< AskedCategory, string > => ( {
	preferences: __( 'Preferences', 'footfall' ),
	'statistics-anonymous': __( 'Anonymous statistics', 'footfall' ),
	statistics: __( 'Statistics', 'footfall' ),
	marketing: __( 'Marketing', 'footfall' ),
} );

export const howTitles = (): Record< ConsentHow, string > => ( {
	accept: __( 'Accepted all', 'footfall' ),
	refuse: __( 'Refused all', 'footfall' ),
	choose: __( 'Own selection', 'footfall' ),
	dismiss: __( 'Closed the question', 'footfall' ),
	withdraw: __( 'Withdrew', 'footfall' ),
	service: __( 'Allowed one service', 'footfall' ),
	api: __( 'By other code', 'footfall' ),
	jetpack: __( 'Taken over from Jetpack’s notice', 'footfall' ),
	gpc: __( 'Global Privacy Control', 'footfall' ),
	dnt: __( 'Do Not Track', 'footfall' ),
} );

export const ruleTitles = (): Record< ConsentRule, string > => ( {
	opt_in: __( 'Ask first', 'footfall' ),
	opt_out: __( 'Opt out', 'footfall' ),
	none: __( 'No rule', 'footfall' ),
} );

export const layoutTitles = (): Record< ConsentLayout, string > => ( {
	'': __( 'None', 'footfall' ),
	bar: __( 'Bar', 'footfall' ),
	box: __( 'Box', 'footfall' ),
	centred: __( 'Centred', 'footfall' ),
	preferences: __( 'Preferences', 'footfall' ),
} );
