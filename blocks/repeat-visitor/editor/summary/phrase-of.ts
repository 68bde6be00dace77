import { __, sprintf } from '@wordpress/i18n';
import type { Condition, OwnCondition } from '../../types';
import { isOwn, ownRuleOf } from '../own-rules';
import {
	boughtPhrase,
	totalPhrase,
	viewedPhrase,
	type NamesOf,
} from './shop-phrase';
import { sourcePhrase } from './source-phrase';
import { visitPhrase } from './visit-phrase';
import {
	cartPhrase,
	consentPhrase,
	devicePhrase,
	timePhrase,
	yesNoPhrase,
} from './visitor-phrase';

function ownPhrase( condition: OwnCondition ): string {
	const unknown = sprintf(
		/* translators: %s: name of a rule: plugin/rule. */
		__( 'who meet a rule of another plugin (%s)', 'footfall' ),
		condition.rule
	);
	try {
		return ownRuleOf( condition.rule )?.summary?.( condition ) || unknown;
	} catch {
		return unknown;
	}
}

/** Ends the sentence "Shown to visitors …" for one condition. */
export function phraseOf(
	condition: Condition | OwnCondition,
	nameOf: NamesOf
): string {
	if ( isOwn( condition ) ) {
		return ownPhrase( condition );
	}
	switch ( condition.rule ) {
		case 'page_visits':
		case 'site_visits':
		case 'shop_visits':
		case 'days_since_last_visit':
			return visitPhrase( condition );
		case 'first_visit':
		case 'has_bought':
		case 'logged_in':
			return yesNoPhrase( condition );
		case 'channel':
		case 'campaign':
		case 'referrer':
		case 'country':
			return sourcePhrase( condition );
		case 'cart':
			return cartPhrase( condition );
		case 'cart_total':
			return totalPhrase( condition );
		case 'bought_product':
		case 'bought_category':
			return boughtPhrase( condition, nameOf );
		case 'viewed_product':
		case 'viewed_category':
			return viewedPhrase( condition, nameOf );
		case 'device':
			return devicePhrase( condition );
		case 'time_window':
			return timePhrase( condition );
		case 'consent':
			return consentPhrase( condition );
		default: // Of a later version, or written by hand.
			return ownPhrase( condition );
	}
}
