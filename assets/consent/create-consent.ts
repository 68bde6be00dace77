import type { ConsentCategory } from '../schema/generated/events';
import { CONSENT_COOKIE, readConsent } from './read-consent';
import { readCookie } from './read-cookie';
import { readConsentApi } from './read-consent-api';
import type {
	Choice,
	ConsentChange,
	ConsentConfig,
	ConsentState,
	CookieConfig,
} from './types';
import { writeCookie } from './write-cookie';

/** How long a choice is remembered, in seconds: 180 days. */
const CHOICE_MAX_AGE = 15_552_000;

const CONSENT_EVENT = 'footfall:consent';
const CHANGE_EVENTS = [
	'wp_listen_for_consent_change',
	'wp_consent_type_defined',
	CONSENT_EVENT,
];

export interface Consent {
	/** Read anew each time: another tab or tool may have changed it. */
	get: () => ConsentState;
	/** Writes our record, tells the WP Consent API where it is present, and everyone who listens. */
	set: ( category: ConsentCategory, choice: Choice ) => void;
	/** Calls with the new state when it has changed. */
	onChange: ( callback: ( state: ConsentState ) => void ) => void;
}

/** The visitor's answer: where it stands, whoever asked for it, and when it changes. */
export function createConsent( config: ConsentConfig & CookieConfig ): Consent {
	// A refusal on this page holds even where no cookie can be written.
	let isDenied = false;

	const get = () =>
		isDenied
			? 'refused'
			: readConsent( {
					config,
					cookie: readCookie,
					signals: {
						gpc: !! navigator.globalPrivacyControl,
						dnt: navigator.doNotTrack === '1',
					},
					api: readConsentApi(),
				} );

	const heed = ( change: ConsentChange | null | undefined ) => {
		const choice = change?.statistics;
		if ( choice ) {
			isDenied = choice === 'deny';
		}
	};

	return {
		get,
		set( category, choice ) {
			const change = { [ category ]: choice };
			heed( change );
			rememberChoice( config, category, choice );
			document.dispatchEvent(
				new CustomEvent( CONSENT_EVENT, { detail: change } )
			);
			window.wp_set_consent?.( category, choice );
		},
		onChange( callback ) {
			let last = get();
			const check = ( event: Event ) => {
				heed( ( event as CustomEvent< ConsentChange | null > ).detail );
				const state = get();
				if ( state !== last ) {
					last = state;
					callback( state );
				}
			};
			CHANGE_EVENTS.forEach( ( type ) =>
				document.addEventListener( type, check )
			);
		},
	};
}

/** Other categories in the record stay. */
function rememberChoice(
	config: CookieConfig,
	category: ConsentCategory,
	choice: Choice
): void {
	const others = readCookie( CONSENT_COOKIE )
		.split( '|' )
		.filter( ( part ) => part && ! part.startsWith( `${ category }:` ) );
	writeCookie(
		config,
		CONSENT_COOKIE,
		[ ...others, `${ category }:${ choice }` ].join( '|' ),
		CHOICE_MAX_AGE
	);
}
