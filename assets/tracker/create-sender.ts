import { BATCH_LIMITS } from '../schema/generated/events';
import { composeBatch } from './compose-batch';
import { pickRetryDelay } from './pick-retry-delay';
import { takeBatch } from './take-batch';
import type {
	Client,
	Entry,
	EventStore,
	Outcome,
	Permission,
	Report,
	Transport,
} from './types';

/** New events wait this long for company, in ms. */
const GATHER_MS = 1000;

export interface SenderOptions {
	store: EventStore;
	transport: Transport;
	consent: Permission;
	client: Client;
	report: Report;
}

/** Empties the store into the transport. Asks for consent before every request. */
export function createSender( options: SenderOptions ) {
	const { store, transport, consent, client, report } = options;
	const busy = new Set< Entry >();
	let limit: number = BATCH_LIMITS.max_events;
	let attempt = 0;
	let timer: ReturnType< typeof setTimeout > | undefined;
	let isFlushing = false;

	const nextBatch = () => {
		if ( consent.state() === 'refused' ) {
			store.clear();
		}
		const waiting = store
			.all()
			.filter(
				( entry ) =>
					! busy.has( entry ) &&
					consent.verdict( entry.event.name ) === 'now'
			);
		return takeBatch( waiting, limit, BATCH_LIMITS.max_bytes );
	};

	const flushAfter = ( delay: number ) => {
		clearTimeout( timer );
		timer = setTimeout( flush, delay );
	};

	/** Whether more may be sent at once. */
	const settle = ( batch: readonly Entry[], outcome: Outcome ): boolean => {
		if ( typeof outcome === 'number' ) {
			flushAfter( pickRetryDelay( attempt++, Math.random(), outcome ) );
			return false;
		}
		if ( outcome === 'split' && batch.length > 1 ) {
			limit = Math.ceil( batch.length / 2 );
		} else if ( outcome !== 'moved' ) {
			attempt = 0;
			store.remove( batch );
		}
		return true;
	};

	const send = async ( batch: readonly Entry[], leaving: boolean ) => {
		const body = composeBatch( batch, client, consent, performance.now() );
		batch.forEach( ( entry ) => busy.add( entry ) );
		const outcome = await transport( body, leaving );
		batch.forEach( ( entry ) => busy.delete( entry ) );
		return settle( batch, outcome );
	};

	const flush = async () => {
		clearTimeout( timer );
		timer = undefined;
		if ( isFlushing ) {
			return;
		}
		isFlushing = true;
		try {
			let batch = nextBatch();
			while ( batch.length && ( await send( batch, false ) ) ) {
				batch = nextBatch();
			}
		} catch ( error ) {
			report( error );
		}
		isFlushing = false;
	};

	return {
		/** Sends what waits, one request after the other; only one such run at a time. */
		flush,
		/** The same soon, unless a moment is already set: a failed try is not hastened by new events. */
		flushSoon() {
			if ( ! timer ) {
				flushAfter( GATHER_MS );
			}
		},
		/** Sends all at once, because the page may not see another turn of its event loop. */
		leave() {
			let batch = nextBatch();
			while ( batch.length ) {
				send( batch, true ).then( ( goOn ) => {
					if ( goOn ) {
						flush();
					}
				}, report );
				batch = nextBatch();
			}
		},
	};
}
