import type { PageConfig } from '../collectors/page/types';
import type { Consent } from '../consent/create-consent';
import type { ConsentConfig, CookieConfig } from '../consent/types';
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
