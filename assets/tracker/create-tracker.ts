import {
	BATCH_LIMITS,
	type BrowserEventName,
	type EventProps,
} from '../schema/generated/events';
import { createGuard } from './create-guard';
import { STORE_CAPACITY } from './create-memory-store';
import { createSender, type SenderOptions } from './create-sender';
import { listen } from './listen';
import { measureBytes } from './measure-bytes';
import { onLeave } from './on-leave';
import { ENVELOPE_BYTES } from './take-batch';
import type { Entry, SentEvent } from './types';

/**
 * Notes that something happened. Never throws. What consent forbids is forgotten at once. The address
 * is the present page's unless another is given, as `window.footfall.url` said it before.
 */
export type RecordEvent = < N extends BrowserEventName >(
	name: N,
	props: EventProps< N >,
	url?: string | undefined
) => void;

export interface Tracker {
	record: RecordEvent;
	/** Sends what waits. Resolves when nothing can be sent now; never rejects. */
	flush: () => Promise< void >;
	/** To be called when the visitor's answer has changed. The only one that may throw. */
	consentChanged: () => void;
}

export interface TrackerOptions extends SenderOptions {
	newId: () => string;
	/** Cleaned address of the present page, `undefined` where nothing is recorded. */
	url: () => string | undefined;
	/** May change an event, or leave it out. */
	filter: (
		event: Pick< SentEvent, 'name' | 'props' >
	) => Pick< SentEvent, 'name' | 'props' > | null;
	/** Calls once when the page has time for the first request. */
	whenReady: ( callback: () => void ) => void;
	/** Told of each event that will be sent. */
	onRecorded: ( entry: Entry ) => void;
}

/** The queue: from `record` to the server, through consent, a closed tab and a lost connection. */
export function createTracker( options: TrackerOptions ): Tracker {
	const { store, consent } = options;
	const guard = createGuard( options.report );
	const sender = createSender( options );
	/** Of the present page view, while the visitor has not chosen. */
	let held: Entry[] = [];
	let isReady = false;

	const admit = ( entry: Entry ) => {
		const verdict = consent.verdict( entry.event.name );
		if ( verdict === 'now' ) {
			store.add( entry );
			options.onRecorded( entry );
			if ( isReady ) {
				sender.flushSoon();
			}
		} else if ( verdict === 'later' && held.length < STORE_CAPACITY ) {
			held.push( entry );
		}
	};

	const record: RecordEvent = ( name, props, url = options.url() ) => {
		const event = url && options.filter( { name, props } );
		if ( ! event ) {
			return;
		}
		if ( name === 'page_viewed' ) {
			held = [];
		}
		admit( {
			event: {
				id: options.newId(),
				name: event.name,
				url,
				props: copyProps( event.props ),
			},
			mark: performance.now(),
			at: Date.now(),
		} );
	};

	onLeave( guard( sender.leave ) );
	listen( window, 'online', sender.flush );
	options.whenReady( () => {
		isReady = true;
		sender.flush();
	} );

	return {
		record: guard( record ) as RecordEvent,
		flush: sender.flush,
		consentChanged() {
			if ( consent.state() === 'refused' ) {
				store.clear();
			}
			held.splice( 0 ).forEach( admit );
		},
	};
}

/** What the caller does with its object afterwards is another matter. Throws what cannot be sent. */
function copyProps< T >( props: T ): Readonly< T > {
	if ( measureBytes( props ) > BATCH_LIMITS.max_bytes - 4 * ENVELOPE_BYTES ) {
		throw props;
	}
	return Object.freeze( JSON.parse( JSON.stringify( props ) ) );
}
