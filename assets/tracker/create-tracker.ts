import {
	BATCH_LIMITS,
	EVENT_CONSENT,
	type BrowserEventName,
	type EventProps,
} from '../schema/generated/events';
import { createAges } from './create-ages';
import { createGuard } from './create-guard';
import { createSender, type SenderOptions } from './create-sender';
import { measureBytes } from './measure-bytes';
import { onLeave } from './on-leave';
import { STORE_CAPACITY } from './create-memory-store';
import { ENVELOPE_BYTES } from './take-batch';
import type { Clock, Entry } from './types';

/** Notes that something happened. Never throws. What consent forbids is forgotten at once. */
export type RecordEvent = < N extends BrowserEventName >(
	name: N,
	props: EventProps< N >
) => void;

export interface Tracker {
	record: RecordEvent;
	/** Sends what waits. Resolves when nothing is left to send now; never rejects. */
	flush: () => Promise< void >;
	/** To be called when the visitor's answer has changed. */
	consentChanged: () => void;
	/** Ends listening and timers. What is stored stays stored. */
	stop: () => void;
}

export interface TrackerOptions extends Omit< SenderOptions, 'ageOf' > {
	clock: Clock;
	newId: () => string;
	/** Cleaned address of the present page, `undefined` where nothing is recorded. */
	url: () => string | undefined;
	/** Calls once when the page has time for the first request. */
	whenReady: ( callback: () => void ) => void;
	/** Told of each event that will be sent, with frozen properties. */
	onRecorded: ( entry: Entry ) => void;
}

/** The queue: from `record` to the server, through consent, a closed tab and a lost connection. */
export function createTracker( options: TrackerOptions ): Tracker {
	const { store, consent, clock, report, onRecorded } = options;
	const guard = createGuard( report );
	const ages = createAges( clock );
	const sender = createSender( { ...options, ageOf: ages.of } );
	/** Of the present page view, while the visitor has not chosen. */
	let held: Entry[] = [];
	let ready = false;

	const flushSoon = () => {
		if ( ready ) {
			sender.flushSoon();
		}
	};

	const keep = ( entry: Entry ) => {
		store.add( entry );
		onRecorded( entry );
		flushSoon();
	};

	const record: RecordEvent = ( name, props ) => {
		const verdict = consent.verdict( EVENT_CONSENT[ name ] );
		const url = options.url();
		if ( verdict === 'never' || url === undefined ) {
			return;
		}
		const entry = createEntry(
			options,
			name,
			props,
			url,
			verdict === 'later'
		);
		ages.mark( entry );
		if ( verdict === 'now' ) {
			keep( entry );
			return;
		}
		if ( name === 'page_viewed' ) {
			held = [];
		}
		held = [ ...held, entry ].slice( 0, STORE_CAPACITY );
	};

	const consentChanged = guard( () => {
		const state = consent.state();
		const waiting = held;
		if ( state !== 'unknown' ) {
			held = [];
		}
		if ( state === 'refused' ) {
			store.clear();
		} else if ( state === 'granted' ) {
			waiting.forEach( keep );
			flushSoon();
		}
	} );

	const flush = guard( () => void sender.flush() );
	const undoLeave = onLeave( guard( sender.leave ) );
	window.addEventListener( 'online', flush );
	options.whenReady( () => {
		ready = true;
		flush();
	} );

	return {
		record: guard( record ) as RecordEvent,
		flush: sender.flush,
		consentChanged,
		stop() {
			undoLeave();
			window.removeEventListener( 'online', flush );
			sender.stop();
		},
	};
}

/** Throws on what can never be sent: not JSON, or larger than a batch. */
function createEntry< N extends BrowserEventName >(
	{ newId, clock, consent }: TrackerOptions,
	name: N,
	props: EventProps< N >,
	url: string,
	isHeld: boolean
): Entry {
	const entry: Entry = {
		id: newId(),
		name,
		url,
		// A copy: what the caller does with its object afterwards is another matter.
		props: Object.freeze( JSON.parse( JSON.stringify( props ) ) ),
		at: clock.date(),
		consent:
			isHeld || consent.state() === 'granted' ? 'granted' : 'unknown',
	};
	if ( measureBytes( entry ) > BATCH_LIMITS.max_bytes - ENVELOPE_BYTES ) {
		throw new RangeError( `${ name } is too large` );
	}
	return entry;
}
