import { CATEGORIES } from './categories';
import type { ChoiceLog, ChoiceParts, ConsentChoice } from './choice';
import { forgetIdentity } from './forget-identity';
import { formatRecord } from './format-record';
import { newConsentId } from './new-consent-id';
import { readCookie } from './read-cookie';
import { takeOverNotice } from './take-over-notice';
import type { Choice, ConsentChange } from './types';

const DAY = 86_400;

/**
 * Changes the visitor's choice, and proves what was asked and answered.
 *
 * @param choice What the first script knows.
 * @param parts  What it shares.
 * @param log    Takes the proof.
 */
export function changeChoice(
	choice: ConsentChoice,
	parts: ChoiceParts,
	log: ChoiceLog
): Pick< ConsentChoice, 'choose' | 'withdraw' | 'asked' > {
	const { config, known } = parts;
	const { rule, signals, has, record } = choice;
	const { text, lang: language, days } = config;
	let layout = '';
	let hasAsked = false;

	const write = (
		found: Pick<
			Parameters< typeof formatRecord >[ 0 ],
			'text' | 'how' | 'choices' | 'services'
		>
	) => {
		const id = record()?.id ?? newConsentId();
		parts.write(
			formatRecord( {
				id,
				at: Math.floor( Date.now() / 1000 ),
				lang: language,
				rule,
				...found,
			} ),
			days * DAY
		);
		return id;
	};

	/** Removes what is not allowed any more. */
	const forget = () =>
		( [ 'statistics', 'preferences' ] as const ).forEach(
			( category ) =>
				has( category ) || forgetIdentity( config, category )
		);

	const choose: ConsentChoice[ 'choose' ] = ( choices, how, more = {} ) => {
		const named = CATEGORIES.filter( ( category ) => choices[ category ] );
		if ( ! choice.isInCharge ) {
			named.forEach( ( category ) =>
				window.wp_set_consent?.(
					category,
					choices[ category ] as Choice
				)
			);
			return;
		}
		const old = record();
		const next: ConsentChange = {};
		CATEGORIES.forEach( ( category ) => {
			const answer = signals.refused.includes( category )
				? 'deny'
				: ( choices[ category ] ??
					old?.choices[ category ] ??
					( has( category ) ? 'allow' : undefined ) ??
					( how === 'service' ? undefined : 'deny' ) );
			if ( answer ) {
				next[ category ] = answer;
			}
		} );
		// Other plugins say what is known already on each page.
		if (
			how === 'api' &&
			( ! named.length ||
				( old &&
					named.every(
						( category ) => known[ category ] === next[ category ]
					) ) )
		) {
			return;
		}
		const services =
			more.services ??
			( /refuse|withdraw/.test( how ) ? [] : ( old?.services ?? [] ) );
		const id = write( { text, choices: next, how, services } );
		forget();
		const change = parts.look();
		if ( config.cookie_prefix ) {
			Object.entries( next ).forEach( ( answer ) =>
				window.wp_set_consent?.( ...answer )
			);
		}
		parts.tell( change );
		log( 'consent_given', {
			consent_id: id,
			allowed: CATEGORIES.filter( ( category ) => has( category ) ),
			text,
			language,
			rule,
			how,
			layout: more.layout ?? layout,
			first: ! Object.keys( old?.choices ?? {} ).length,
			...( services.length && { services: services.join( '.' ) } ),
			...( signals.refused.length && {
				signal: signals.gpc ? 'gpc' : 'dnt',
			} ),
		} );
	};

	if ( choice.isInCharge ) {
		if ( takeOverNotice() && rule === 'opt_in' && ! record() ) {
			write( { text: '', how: 'jetpack', choices: {}, services: [] } );
		}
		if ( readCookie( 'footfall_visitor' ) ) {
			forget();
		}
		parts.look();
	}

	return {
		choose,
		withdraw() {
			const all: ConsentChange = {};
			CATEGORIES.forEach( ( category ) => ( all[ category ] = 'deny' ) );
			choose( all, 'withdraw' );
		},
		asked( seen ) {
			layout = seen;
			const [ navigation ] = performance.getEntriesByType( 'navigation' );
			// Once a visit, and without keeping anything: where it begins. Not every site lets its pages
			// say where one came from; the tab's own history knows it, too, in browsers that tell.
			if (
				! hasAsked &&
				! window.navigation?.currentEntry?.index &&
				! document.referrer.startsWith( location.origin + '/' ) &&
				( navigation as PerformanceNavigationTiming | undefined )
					?.type === 'navigate'
			) {
				log( 'consent_asked', { text, language, rule, layout } );
			}
			hasAsked = true;
		},
	};
}
