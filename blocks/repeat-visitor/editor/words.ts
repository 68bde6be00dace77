import { __ } from '@wordpress/i18n';
import type { ConsentCategory } from '../../../assets/schema/generated/events';
import type { ConsentState } from '../../../assets/consent/types';
import type { Channel, Choice, Comparison, Device } from '../types';

/** What people read in the controls. Summaries have sentences of their own. */

export const channelWords = (): Record< Channel, string > => ( {
	direct: __( 'Direct (typed or bookmarked)', 'footfall' ),
	organic_search: __( 'Search', 'footfall' ),
	paid_search: __( 'Paid search', 'footfall' ),
	organic_social: __( 'Social networks', 'footfall' ),
	paid_social: __( 'Paid social', 'footfall' ),
	email: __( 'Email', 'footfall' ),
	ai: __( 'AI assistants', 'footfall' ),
	affiliate: __( 'Affiliates', 'footfall' ),
	display: __( 'Display ads', 'footfall' ),
	referral: __( 'Links on other sites', 'footfall' ),
	campaign: __( 'Other campaigns', 'footfall' ),
} );

export const deviceWords = (): Record< Device, string > => ( {
	phone: __( 'Phone', 'footfall' ),
	tablet: __( 'Tablet', 'footfall' ),
	desktop: __( 'Computer', 'footfall' ),
} );

export const categoryWords = (): Record< ConsentCategory, string > => ( {
	functional: __( 'Functional', 'footfall' ),
	preferences: __( 'Preferences', 'footfall' ),
	'statistics-anonymous': __( 'Anonymous statistics', 'footfall' ),
	statistics: __( 'Statistics', 'footfall' ),
	marketing: __( 'Marketing', 'footfall' ),
} );

export const consentWords = (): Record< ConsentState, string > => ( {
	granted: __( 'Granted', 'footfall' ),
	refused: __( 'Refused', 'footfall' ),
	unknown: __( 'Not answered yet', 'footfall' ),
} );

export const comparisonWords = (): Record< Comparison, string > => ( {
	at_least: __( 'At least', 'footfall' ),
	at_most: __( 'At most', 'footfall' ),
	exactly: __( 'Exactly', 'footfall' ),
} );

export const choiceWords = (): Record< Choice, string > => ( {
	one_of: __( 'Is one of', 'footfall' ),
	none_of: __( 'Is none of', 'footfall' ),
} );
