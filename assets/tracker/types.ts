import type {
	BrowserEventName,
	ConsentCategory,
	EventProps,
} from '../schema/generated/events';

/** An event that waits to be sent. */
export interface Entry {
	/** UUID, made when the event happened: the server stores the same id once, however often it comes. */
	readonly id: string;
	readonly name: BrowserEventName;
	/** Cleaned address of the page where it happened. */
	readonly url: string;
	readonly props: EventProps< BrowserEventName >;
	/** When it happened, ms since 1970 by the device's clock; asked only after a reload, see `createAges`. */
	readonly at: number;
	/** The consent state that it was recorded under. */
	readonly consent: 'granted' | 'unknown';
}

/** Where events wait. An entry leaves only by `remove`, when its fate is known, or when there are too many. */
export interface EventStore {
	add: ( entry: Entry ) => void;
	/** Oldest first. */
	all: () => readonly Entry[];
	remove: ( ids: readonly string[] ) => void;
	/** Forgets everything, on the device too. */
	clear: () => void;
}

/**
 * What became of one request:
 * - `sent`: the server has it;
 * - `split`: too large, send it in halves;
 * - `drop`: it will never be taken;
 * - `retry`: later, not before `wait` ms if the server named a time;
 * - `moved`: that address does not work here and another one is ready, send again at once.
 */
export type Outcome =
	| { readonly kind: 'sent' | 'split' | 'moved' }
	| { readonly kind: 'drop'; readonly reason: string }
	| { readonly kind: 'retry'; readonly wait?: number };

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
	/** Whether an event of this category may be recorded; `undefined` (an unknown event) never. */
	verdict: ( category: ConsentCategory | undefined ) => Verdict;
	/** UUID, where the visitor may be recognised. */
	visitor: () => string | undefined;
}

export interface Clock {
	/** Monotonic ms, for ages within a page: it survives a corrected device clock. */
	now: () => number;
	/** Ms since 1970, for ages across pages. */
	date: () => number;
}

/** What the sender tells about the browser with each batch. */
export interface Client {
	/** BCP 47. */
	readonly language: string;
	readonly automated: boolean;
}

/** Takes an error of ours, which must reach no one but a developer who looks. */
export type Report = ( problem: unknown ) => void;
