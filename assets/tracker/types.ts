import type { BrowserEventName, EventProps } from '../schema/generated/events';

/** What the server is told of an event, besides its age. */
export interface SentEvent {
	/** UUID, made when the event happened: the server stores the same id once, however often it comes. */
	readonly id: string;
	readonly name: BrowserEventName;
	/** Cleaned address of the page where it happened. */
	readonly url: string;
	readonly props: Readonly< EventProps< BrowserEventName > >;
}

/** An event that waits to be sent. */
export interface Entry {
	readonly event: SentEvent;
	/** When it happened by this page's monotonic clock, ms. Means nothing on another page. */
	readonly mark: number;
	/** The same by the device's clock, ms since 1970: all that another page can go by. */
	readonly at: number;
}

/** Where events wait. An entry leaves only by `remove`, when its fate is known, or when there are too many. */
export interface EventStore {
	add: ( entry: Entry ) => void;
	/** Oldest first. */
	all: () => readonly Entry[];
	remove: ( sent: readonly Entry[] ) => void;
	/** Forgets everything, on the device too. */
	clear: () => void;
}

/**
 * What became of one request:
 * - `sent`: the server has it;
 * - `split`: too large, send it in halves;
 * - `drop`: it will never be taken;
 * - `moved`: that address does not work here and another one is ready, send again at once;
 * - a number: retry, not before so many ms (0 if the server named no time).
 */
export type Outcome = 'sent' | 'split' | 'drop' | 'moved' | number;

/** Sends one body. Never rejects. `leaving`: the page is about to go, its answer may never be seen. */
export type Transport = (
	body: string,
	leaving: boolean
) => Promise< Outcome >;

/** `later`: only once the visitor has agreed, and in memory until then. */
export type Verdict = 'now' | 'later' | 'never';

/** What the tracker asks about consent, each time anew: another tab may have changed it. */
export interface Permission {
	state: () => 'granted' | 'refused' | 'unknown';
	/** Whether such an event may be recorded and sent. */
	verdict: ( name: BrowserEventName ) => Verdict;
	/** UUID, where the visitor may be recognised. */
	visitor: () => string | undefined;
}

/** What each batch says about the browser. */
export interface Client {
	/** BCP 47. */
	readonly language: string;
	readonly automated: boolean;
	/** Whether a person has touched the page; `undefined` where nobody has looked for that. */
	readonly human?: boolean | undefined;
}

/** Takes an error of ours, which must reach no one but a developer who looks. */
export type Report = ( problem: unknown ) => void;
