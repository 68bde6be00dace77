import type { ConsentCategory } from '../schema/generated/events';
import { alignApiCookies } from './api-cookies';
import { CATEGORIES } from './categories';
import type {
	AskingConfig,
	ChoiceCall,
	ChoiceParts,
	ChoiceState,
	ConsentChoice,
	ConsentRule,
} from './choice';
import { formatRule } from './format-record';
import { keepRecord } from './keep-record';
import { parseRecord } from './parse-record';
import { readCookie } from './read-cookie';
import { readToolAnswer } from './read-tool-answer';
import { readSignals } from './signals';
import type { ConsentChange } from './types';

/**
 * Hook `footfall:consent`: The visitor has chosen, here or in another tab. The detail names the
 * categories, `{ statistics: 'allow', marketing: 'deny', … }`.
 *
 * @since 0.1.0
 */

/**
 * Hook `footfall:choice-open`: The visitor wants to see and change his choice.
 *
 * @since 0.1.0
 */

const TYPE_EVENT = 'wp_consent_type_defined';

/** Detail of that event where it is we who have named a type. */
const OURS = 'footfall';

/** Tells who waits for the WP Consent API that somebody asks for consent here. */
export const announceType = () =>
	void document.dispatchEvent(
		new CustomEvent( TYPE_EVENT, { detail: OURS } )
	);

/** Jetpack's notice was accepted: the second script takes it over. */
const hasSeenNotice = () =>
	/(?:^|; )(eucookielaw|personalized-ads-consent)=/.test( document.cookie );

/**
 * The visitor's choice on this page, as it is. Changing it takes the second script.
 *
 * @param config What PHP has printed.
 * @param rule   Of the visitor's region.
 * @param load   Brings the second script.
 */
export function createChoice(
	config: AskingConfig,
	rule: ConsentRule,
	load: () => void
): { choice: ConsentChoice; parts: ChoiceParts } {
	const { categories, cookie_prefix, days } = config;
	const signals = readSignals( config.honour_signals, rule );
	const kept = keepRecord( config );
	const callbacks: ( ( change: ConsentChange ) => void )[] = [];
	let isInCharge = config.in_charge && ! window.wp_consent_type;

	const isRefused = ( category: ConsentCategory ) =>
		signals.refused.includes( category );

	const read = () =>
		isInCharge
			? parseRecord( kept.read(), Math.floor( Date.now() / 1000 ), days )
			: null;

	const record = () => {
		const found = read();
		return found?.id ? found : null;
	};

	const answer = ( category: ConsentCategory ) => {
		if ( isRefused( category ) ) {
			return 'deny';
		}
		return isInCharge
			? read()?.choices[ category ]
			: readToolAnswer( category, config );
	};

	const has: ConsentChoice[ 'has' ] = ( category, service ) =>
		category === 'functional' ||
		answer( category ) === 'allow' ||
		( !! service && !! record()?.services.includes( service ) );

	const state = (): ChoiceState => {
		const found = record();
		// An embed may be allowed before the question is answered.
		const isAnswered =
			found &&
			( found.how !== 'service' || Object.keys( found.choices ).length );
		if (
			isInCharge &&
			rule === 'opt_in' &&
			! ( isAnswered && found.at >= config.since ) &&
			! categories.every( isRefused ) &&
			! hasSeenNotice()
		) {
			return 'open';
		}
		return isAnswered ? 'made' : 'none';
	};

	const parts: ChoiceParts = {
		config,
		calls: [] as ChoiceCall[],
		known: {},
		...kept,
		act:
			( action ) =>
			( ...args ) => {
				parts.calls.push( [ action, args ] );
				load();
			},
		look() {
			const change: ConsentChange = {};
			CATEGORIES.forEach( ( category ) => {
				const now = answer( category );
				if ( now !== parts.known[ category ] ) {
					parts.known[ category ] = now;
					change[ category ] = now ?? 'deny';
				}
			} );
			const { dataset } = document.documentElement;
			dataset.choice = state();
			dataset.choiceRule = rule;
			return change;
		},
		tell( change ) {
			callbacks.forEach( ( callback ) => {
				try {
					callback( change );
				} catch ( error ) {
					// One listener's fault is not the others'.
					setTimeout( () => {
						throw error;
					} );
				}
			} );
			// Where another tool asks, everybody hears it from that one.
			if ( isInCharge ) {
				document.dispatchEvent(
					new CustomEvent( 'footfall:consent', {
						detail: { ...record()?.choices },
					} )
				);
			}
		},
	};

	/** Another tab, another tool or the back button may have changed it. */
	const lookAgain = () => {
		const change = parts.look();
		if ( Object.keys( change ).length ) {
			parts.tell( change );
		}
	};

	const { act } = parts;
	const choice: ConsentChoice = {
		rule,
		signals,
		has,
		record,
		categories,
		isWanted: false,
		get state() {
			return state();
		},
		get isOpen() {
			return state() === 'open';
		},
		get isInCharge() {
			return isInCharge;
		},
		choose: act( 'choose' ),
		withdraw: act( 'withdraw' ),
		asked: act( 'asked' ),
		onChange: ( callback ) => void callbacks.push( callback ),
		open() {
			choice.isWanted = true;
			load();
			document.dispatchEvent( new CustomEvent( 'footfall:choice-open' ) );
		},
	};

	if ( isInCharge ) {
		window.wp_consent_type = rule === 'opt_in' ? 'optin' : 'optout';
		const found = record();
		const said: ConsentChange = { ...found?.choices };
		const allowed: ConsentChange = {};
		CATEGORIES.forEach( ( category ) => {
			allowed[ category ] = 'allow';
			if ( isRefused( category ) ) {
				said[ category ] = allowed[ category ] = 'deny';
			}
		} );
		if ( ! found ) {
			// So that the server knows it, too.
			kept.write(
				rule === 'opt_in' ? '' : formatRule( rule, allowed ),
				''
			);
		}
		if ( cookie_prefix ) {
			alignApiCookies( cookie_prefix, said, days );
		}
	}
	parts.look();
	if (
		choice.isOpen ||
		( isInCharge &&
			( hasSeenNotice() ||
				( ! has( 'statistics' ) &&
					readCookie( 'footfall_visitor' ) ) ) )
	) {
		load();
	}

	document.addEventListener( TYPE_EVENT, ( event ) => {
		if ( ( event as CustomEvent ).detail !== OURS ) {
			isInCharge = false;
			lookAgain();
		}
	} );
	if ( cookie_prefix ) {
		document.addEventListener( 'wp_listen_for_consent_change', ( event ) =>
			isInCharge
				? choice.choose( ( event as CustomEvent ).detail ?? {}, 'api' )
				: lookAgain()
		);
	}
	window.addEventListener( 'pageshow', lookAgain );
	document.addEventListener( 'visibilitychange', lookAgain );
	return { choice, parts };
}
