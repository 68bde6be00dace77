import { CATEGORIES } from './categories';
import type {
	AskingConfig,
	ChoiceLog,
	ConsentChoice,
	ConsentRule,
} from './choice';
import { createAnswers } from './create-answers';
import type { Choice, ConsentChange } from './types';

const OPEN_EVENT = 'footfall:choice-open';
const CONSENT_EVENT = 'footfall:consent';
const TYPE_EVENT = 'wp_consent_type_defined';

/** Detail of that event where it is we who have named a type. */
const OURS = 'footfall';

/** Tells who waits for the WP Consent API that somebody asks for consent here. */
export const announceType = () =>
	void document.dispatchEvent(
		new CustomEvent( TYPE_EVENT, { detail: OURS } )
	);

/**
 * The visitor's choice on this page: kept, and told to everybody who has to know.
 *
 * @param config What PHP has printed.
 * @param rule   Of the visitor's region.
 * @param log    Proof of what was asked and answered.
 */
export function createChoice(
	config: AskingConfig,
	rule: ConsentRule,
	log: ChoiceLog
): ConsentChoice {
	const answers = createAnswers( config, rule );
	const { signals, has, record } = answers;
	const callbacks: ( ( change: ConsentChange ) => void )[] = [];
	const known: Record< string, Choice | undefined > = {};
	const { text, lang: language } = config;
	let layout = '';
	let hasAsked = false;

	/** @return The categories whose answer has changed since the last time. */
	const look = () => {
		const change: ConsentChange = {};
		CATEGORIES.forEach( ( category ) => {
			const answer = answers.answer( category );
			if ( answer !== known[ category ] ) {
				known[ category ] = answer;
				change[ category ] = answer ?? 'deny';
			}
		} );
		const { dataset } = document.documentElement;
		dataset.choice = answers.state();
		dataset.choiceRule = rule;
		return change;
	};

	const tell = ( change: ConsentChange ) => {
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
		if ( answers.isInCharge() ) {
			document.dispatchEvent(
				new CustomEvent( CONSENT_EVENT, {
					detail: { ...record()?.choices },
				} )
			);
		}
	};

	/** Another tab, another tool or the back button may have changed it. */
	const lookAgain = () => {
		const change = look();
		if ( Object.keys( change ).length ) {
			tell( change );
		}
	};

	const choose: ConsentChoice[ 'choose' ] = ( choices, how, more = {} ) => {
		const named = CATEGORIES.filter( ( category ) => choices[ category ] );
		if ( ! answers.isInCharge() ) {
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
			const answer = answers.isRefused( category )
				? 'deny'
				: ( choices[ category ] ??
					answers.answer( category ) ??
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
		const { id } = answers.write( { choices: next, how, services } );
		answers.forget();
		const change = look();
		if ( config.cookie_prefix ) {
			Object.entries( next ).forEach( ( answer ) =>
				window.wp_set_consent?.( ...answer )
			);
		}
		tell( change );
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

	if ( answers.isInCharge() ) {
		answers.settle();
		window.wp_consent_type = rule === 'opt_in' ? 'optin' : 'optout';
	}
	look();
	document.addEventListener( TYPE_EVENT, ( event ) => {
		if ( ( event as CustomEvent ).detail !== OURS ) {
			answers.stepBack();
			lookAgain();
		}
	} );
	if ( config.cookie_prefix !== undefined ) {
		document.addEventListener( 'wp_listen_for_consent_change', ( event ) =>
			answers.isInCharge()
				? choose( ( event as CustomEvent ).detail ?? {}, 'api' )
				: lookAgain()
		);
	}
	window.addEventListener( 'pageshow', lookAgain );
	document.addEventListener( 'visibilitychange', lookAgain );

	const choice: ConsentChoice = {
		rule,
		signals,
		has,
		record,
		choose,
		categories: config.categories,
		isWanted: false,
		get state() {
			return answers.state();
		},
		get isOpen() {
			return answers.state() === 'open';
		},
		get isInCharge() {
			return answers.isInCharge();
		},
		withdraw() {
			const all: ConsentChange = {};
			CATEGORIES.forEach( ( category ) => ( all[ category ] = 'deny' ) );
			choose( all, 'withdraw' );
		},
		onChange: ( callback ) => void callbacks.push( callback ),
		open() {
			choice.isWanted = true;
			document.dispatchEvent( new CustomEvent( OPEN_EVENT ) );
		},
		asked( seen ) {
			layout = seen;
			const [ navigation ] = performance.getEntriesByType( 'navigation' );
			// Once a visit, and without keeping anything: where it begins.
			if (
				! hasAsked &&
				! document.referrer.startsWith( location.origin + '/' ) &&
				( navigation as PerformanceNavigationTiming | undefined )
					?.type === 'navigate'
			) {
				log( 'consent_asked', { text, language, rule, layout } );
			}
			hasAsked = true;
		},
	};
	return choice;
}
