import type { PageConfig } from '../collectors/page/types';
import type {
	AskingConfig,
	ChoiceParts,
	ConsentChoice,
} from '../consent/choice';
import type { Consent } from '../consent/create-consent';
import type { ConsentConfig, CookieConfig } from '../consent/types';
import type { readSource } from '../memory/read-source';
import type { VisitConfig } from '../memory/types';
import type { BrowserEventName, EventProps } from '../schema/generated/events';
import type { RecordEvent } from '../tracker/create-tracker';
import type { SentEvent } from '../tracker/types';

/** What PHP prints before the script, the same for every visitor (docs/architecture.md). */
export type StorefrontConfig = ConsentConfig &
	CookieConfig &
	PageConfig & {
		/** Where to send, best first. */
		urls: readonly string[];
		/** Addresses of the scripts that come when the page has loaded; the second where the owner wants it. */
		parts: { interactions: string; data_layer?: string };
	};

/** Arguments of `record`, kept by a page that calls before the script has come. */
export type QueuedCall = readonly [
	name: BrowserEventName,
	props: EventProps< BrowserEventName >,
	url?: string | undefined,
];

/** `window.footfall`. */
export interface Footfall {
	config?: StorefrontConfig;
	/** Set it to true to see our own errors in the console. */
	debug?: boolean;
	/** `( footfall.q ||= [] ).push( [ name, props ] )` works before and after the script has come. */
	q?: { push: ( call: QueuedCall ) => unknown };
	/** Records an event under the visitor's consent. Never throws. */
	record?: RecordEvent;
	consent?: Pick< Consent, 'get' | 'set' | 'onChange' >;
	/** Resolves when recording has begun: when the page is shown. */
	ready?: Promise< void >;
	/** Since when it is shown, by `performance.now()`. */
	since?: number;
	/** Address of the present page as events carry it; `undefined` where nothing is recorded. */
	url?: () => string | undefined;
	/** Whether a person has touched the page. Nothing is known before interactions.js has come. */
	human?: boolean;
	/** What the consent layer has to know of the page, and what it says; there only while it is on. */
	asking?: AskingConfig;
	choice?: ConsentChoice;
	/** What the two scripts of the layer share. */
	choosing?: ChoiceParts;
	/** The script of the gate is at work. */
	gated?: true;
	/** What blocks and the device's memory have to know of the page. */
	visit?: VisitConfig;
	/** Decides a block of ours that the browser has just read. */
	decide?: ( block: HTMLElement ) => void;
	/** Whether a block of ours is shown; `undefined` while that is open. */
	judge?: (
		context: never,
		isFinal: boolean,
		cart?: never
	) => boolean | undefined;
	/** Where a page view came from. */
	readSource?: typeof readSource;
	/** Has the device remember a page that a script has brought. */
	remember?: () => void;
	/** Rules of other plugins for blocks, by name: `plugin/rule` (docs/blocks.md). */
	visitorRules?: Readonly<
		Record<
			string,
			( condition: never, facts: never ) => boolean | undefined
		>
	>;
	/** The script of cart and checkout has begun. */
	checkout?: true;
}

/** Detail of `footfall:event`, sent to `document` for each event that has been recorded. */
export type RecordedEvent = Pick< SentEvent, 'name' | 'props' >;

declare global {
	interface Window {
		footfall?: Footfall;
	}
}
