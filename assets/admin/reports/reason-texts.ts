import { __ } from '@wordpress/i18n';

/** A code that this version does not know is shown as it is: better than hidden. */
function textOf( code: string, texts: Record< string, string > ): string {
	return Object.hasOwn( texts, code ) ? ( texts[ code ] ?? code ) : code;
}

/** Why an order belongs to no visit. */
export function unmatchedReason( code: string ): string {
	return textOf( code, {
		no_consent: __( 'The visitor had not agreed', 'footfall' ),
		refused: __( 'The visitor refused', 'footfall' ),
		staff: __( 'Ordered by a person of a role left out', 'footfall' ),
		bot: __( 'Ordered by what looked like a program', 'footfall' ),
		no_session: __( 'No visit was seen at that time', 'footfall' ),
		before: __( 'Older than Footfall', 'footfall' ),
		admin: __( 'Made in wp-admin', 'footfall' ),
		rest: __( 'Made by another program (REST API)', 'footfall' ),
		pos: __( 'Sold at the till', 'footfall' ),
		renewal: __( 'Renewal of a subscription', 'footfall' ),
		no_browser: __( 'No browser was involved', 'footfall' ),
	} );
}

/** Why an event is kept out of the figures. */
export function excludedReason( code: string ): string {
	return textOf( code, {
		bot: __( 'Bots and crawlers', 'footfall' ),
		automated: __( 'Browsers run by a program', 'footfall' ),
		no_human: __( 'Visits without any sign of a person', 'footfall' ),
		filtered: __( 'Left out by another plugin', 'footfall' ),
		role: __( 'People of the roles left out', 'footfall' ),
		staff: __( 'Carts of people of the roles left out', 'footfall' ),
		no_consent: __( 'Visitors who had not agreed', 'footfall' ),
		refused: __( 'Visitors who refused', 'footfall' ),
		no_visitor: __( 'Nobody they could belong to', 'footfall' ),
		no_browser: __( 'No browser was involved', 'footfall' ),
		no_session: __( 'No visit was seen at that time', 'footfall' ),
		dropped: __( 'Found no room, dropped', 'footfall' ),
		damaged: __( 'Damaged, could not be read', 'footfall' ),
	} );
}
