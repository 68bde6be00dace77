import type { ConsentCategory } from '../schema/generated/events';
import type { Settings } from '../schema/generated/settings';
import type { Choice, ConsentChange } from './types';

/** What the law of the visitor's region wants, as the owner has set it. */
export type ConsentRule = Settings[ 'consent_rule_elsewhere' ];

/** How a choice was made: the banner's buttons and switches, an embed's "always allow", another script. */
export type ChoiceWay =
	| 'accept'
	| 'refuse'
	| 'choose'
	| 'dismiss'
	| 'withdraw'
	| 'service'
	| 'api'
	| 'jetpack';

/** `open`: to be asked now. `made`: has answered. `none`: there is nothing to ask here. */
export type ChoiceState = 'open' | 'made' | 'none';

/** What the cookie `footfall_consent` says. */
export interface ConsentRecord {
	/** 128 random bits in 22 characters of base64url; '' where the region's rule stands for a choice. */
	id: string;
	/** Unix seconds. */
	at: number;
	/** Version of the texts that the visitor saw. */
	text: string;
	/** BCP 47. */
	lang: string;
	rule: ConsentRule;
	how: ChoiceWay | '';
	choices: ConsentChange;
	/** Ids of services that are allowed one by one, beyond their category. */
	services: readonly string[];
}

/** `window.footfall.choice`: there while Footfall's consent layer is on. */
export interface ConsentChoice {
	readonly rule: ConsentRule;
	readonly state: ChoiceState;
	readonly isOpen: boolean;
	/** False while another tool asks: then its answers are told, and nothing is asked or kept. */
	readonly isInCharge: boolean;
	/** The preferences were asked for, and are not shown yet: whoever shows them sets it back. */
	isWanted: boolean;
	/** Those that are asked for; `functional` never is. */
	readonly categories: readonly ConsentCategory[];
	/** What the browser says by itself, and what it thereby refuses. */
	readonly signals: {
		readonly gpc: boolean;
		readonly dnt: boolean;
		readonly refused: readonly ConsentCategory[];
	};
	/** Whether the visitor allows it now. With a service: that one, by itself or by its category. */
	has: ( category: ConsentCategory, service?: string ) => boolean;
	/** The visitor's own choice, null without one. */
	record: () => ConsentRecord | null;
	/**
	 * Keeps a choice and tells everybody who has to know. Categories that are not named stay as they
	 * are; what a signal refuses stays refused.
	 */
	choose: (
		choices: ConsentChange,
		how: ChoiceWay,
		more?: {
			/** Where it was chosen: of the first layer, or `preferences`. */
			layout?: string;
			/** The whole new list; else it stays, or goes with a refusal. */
			services?: readonly string[];
		}
	) => void;
	withdraw: () => void;
	/** Calls after each choice, also one of another tab, with the categories that have changed. */
	onChange: ( callback: ( change: ConsentChange ) => void ) => void;
	/** Has the preferences shown. */
	open: () => void;
	/** The first layer is seen, in this layout. */
	asked: ( layout: string ) => void;
}

/** `window.footfall.asking`: what PHP prints before the script. The same for every visitor of a cached page. */
export interface AskingConfig {
	/** Of the visitor's country, on pages that no cache keeps. */
	rule?: ConsentRule;
	/** Of regions whose rule is another than elsewhere: patterns of time zones and countries. */
	regions: readonly {
		rule: ConsentRule;
		zones: string;
		countries: string;
	}[];
	elsewhere: ConsentRule;
	in_charge: boolean;
	/** Consent type that another tool has named, and the prefix of the WP Consent API's cookies where it is active. */
	type?: string;
	cookie_prefix?: string;
	days: number;
	honour_signals: boolean;
	consent_mode: boolean;
	categories: readonly ConsentCategory[];
	/** Version of the texts; since when (Unix seconds) everybody is asked again, 0 for never. */
	text: string;
	since: number;
	lang: string;
	/** Where the log is sent, best first. */
	urls: readonly string[];
	cookie_path: string;
	cookie_domain: string;
	/** Address of the script that keeps a choice. */
	keep: string;
	/** Address of the script that holds back what is not allowed, and removes cookies of what is refused. */
	gate?: string;
	/** Cookies of the owner's own services. */
	cookies?: Partial< Record< ConsentCategory, readonly string[] > >;
}

/** What the script that knows the choice shares with the one that changes it. */
export interface ChoiceParts {
	config: AskingConfig;
	/** Calls that wait for the second script, then its way to take them. */
	calls: { push: ( call: ChoiceCall ) => unknown };
	/** An action of the second script, which is brought when it is asked for. */
	act: ( action: string ) => ( ...args: unknown[] ) => void;
	/** Of the cookie, or what stands for it where there can be none. */
	read: () => string;
	write: ( value: string, maxAge: number | '' ) => void;
	/** The answers as they were last told. */
	known: Partial< Record< ConsentCategory, Choice | undefined > >;
	/** Which of them have changed since. */
	look: () => ConsentChange;
	tell: ( change: ConsentChange ) => void;
}

export type ChoiceCall = readonly [ action: string, args: readonly unknown[] ];

/** Sends a line to the log, as assets/schema/events.json has it. */
export type ChoiceLog = (
	name: 'consent_given' | 'consent_asked',
	props: Readonly< Record< string, unknown > >
) => unknown;
