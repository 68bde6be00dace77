import type { ConsentCategory } from '../schema/generated/events';
import { alignApiCookies } from './api-cookies';
import { CATEGORIES } from './categories';
import type {
	AskingConfig,
	ChoiceState,
	ConsentChoice,
	ConsentRecord,
	ConsentRule,
} from './choice';
import { forgetIdentity } from './forget-identity';
import { formatRecord, formatRule } from './format-record';
import { keepRecord } from './keep-record';
import { newConsentId } from './new-consent-id';
import { parseRecord } from './parse-record';
import { readCategory } from './read-category';
import { CONSENT_COOKIE } from './read-consent';
import { readCookie } from './read-cookie';
import { heedSignals, readSignals } from './signals';
import { takeOverNotice } from './take-over-notice';
import type { Choice, ConsentChange } from './types';

const DAY = 86_400;

const now = () => Math.floor( Date.now() / 1000 );

/**
 * What the visitor has answered, where and how it is kept.
 *
 * @param config What PHP has printed.
 * @param rule   Of the visitor's region.
 */
export function createAnswers( config: AskingConfig, rule: ConsentRule ) {
	const { honour_signals, cookie_prefix, days } = config;
	const raw = readSignals();
	const signals = heedSignals( raw, honour_signals, rule );
	const kept = keepRecord( config );
	let isInCharge = config.in_charge && ! window.wp_consent_type;

	const isRefused = ( category: ConsentCategory ) =>
		signals.refused.includes( category );

	const record = () => {
		const found = isInCharge
			? parseRecord( kept.read(), now(), days )
			: null;
		return found?.id ? found : null;
	};

	const has: ConsentChoice[ 'has' ] = ( category, service ) =>
		readCategory( category, {
			config: { honour_signals, consent_without_tool: 'unknown' },
			cookie: ( name ) =>
				name === CONSENT_COOKIE ? kept.read() : readCookie( name ),
			signals: raw,
			api: isInCharge
				? null
				: {
						consent_type: `${
							window.wp_consent_type ?? config.type
						}`,
						cookie_prefix,
					},
		} ) === 'granted' ||
		( !! service && !! record()?.services.includes( service ) );

	const write = ( found: Partial< ConsentRecord > ) => {
		const old = record();
		const written: ConsentRecord = {
			id: old?.id ?? newConsentId(),
			at: now(),
			text: config.text,
			lang: config.lang,
			rule,
			how: '',
			choices: {},
			services: [],
			...found,
		};
		kept.write( formatRecord( written ), days * DAY );
		return written;
	};

	/** Removes what is not allowed any more. */
	const forget = () =>
		( [ 'statistics', 'preferences' ] as const ).forEach(
			( category ) =>
				has( category ) || forgetIdentity( config, category )
		);

	/** Brings the device to where it should be when a page begins. */
	const settle = () => {
		const isAccepted = takeOverNotice();
		const refused: ConsentChange = {};
		const choices: ConsentChange = {};
		CATEGORIES.forEach( ( category ) => {
			choices[ category ] = isRefused( category ) ? 'deny' : 'allow';
			if ( isRefused( category ) ) {
				refused[ category ] = 'deny';
			}
		} );
		if ( ! record() ) {
			if ( rule !== 'opt_in' ) {
				kept.write( formatRule( rule, choices ), '' );
			} else if ( isAccepted ) {
				write( { text: '', how: 'jetpack' } );
			} else {
				kept.write( '', 0 );
			}
		}
		if ( cookie_prefix ) {
			alignApiCookies(
				cookie_prefix,
				{ ...record()?.choices, ...refused },
				days
			);
		}
		if ( readCookie( 'footfall_visitor' ) ) {
			forget();
		}
	};

	return {
		signals,
		has,
		record,
		write,
		forget,
		settle,
		isRefused,
		isInCharge: () => isInCharge,
		/** Another tool asks. */
		stepBack() {
			isInCharge = false;
		},
		/** The visitor's word on a category, or what the rule of the region says for him. */
		answer: ( category: ConsentCategory ): Choice | undefined =>
			record()?.choices[ category as 'statistics' ] ??
			( has( category ) ? 'allow' : undefined ),
		state(): ChoiceState {
			const found = record();
			const isAnswered =
				found &&
				// An embed was allowed before the question was answered.
				! (
					found.how === 'service' &&
					! Object.keys( found.choices ).length
				);
			if (
				isInCharge &&
				rule === 'opt_in' &&
				! ( isAnswered && found.at >= config.since ) &&
				! config.categories.every( isRefused )
			) {
				return 'open';
			}
			return isAnswered ? 'made' : 'none';
		},
	};
}
