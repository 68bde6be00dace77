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

/** Browsers let all requests that outlive a page hold 64 KiB together. */
const LEAVING_BYTES = 60_000;

export interface SenderOptions {
	store: EventStore;
	transport: Transport;
	consent: Permission;
	client: Client;
	ageOf: ( entry: Entry ) => number;
	/** 0…1. */
	random: () => number;
	report: Report;
}

/** Empties the store into the transport. Asks for consent before every request. */
export function createSender( options: SenderOptions ) {
	const { store, transport, consent, client, ageOf, random, report } =
		options;
	const busy = new Set< string >();
	let limit: number = BATCH_LIMITS.max_events;
	let attempt = 0;
	let timer: ReturnType< typeof setTimeout > | undefined;
	let flushing: Promise< void > | undefined;

	const nextBatch = () => {
		const state = consent.state();
		if ( state === 'refused' ) {
			store.clear();
		}
		const waiting = store
			.all()
			.filter(
				( entry ) =>
					! busy.has( entry.id ) &&
					( state === 'granted' || entry.consent === 'unknown' )
			);
		return takeBatch( waiting, limit, BATCH_LIMITS.max_bytes );
	};

	const compose = ( batch: readonly Entry[] ) =>
		composeBatch( batch, client, consent.visitor(), ageOf );

	const stop = () => {
		clearTimeout( timer );
		timer = undefined;
	};

	const flushAfter = ( delay: number ) => {
		stop();
		timer = setTimeout( () => {
			timer = undefined;
			flush();
		}, delay );
	};

	/** Whether more may be sent at once. */
	const settle = ( ids: readonly string[], outcome: Outcome ): boolean => {
		if ( outcome.kind === 'moved' ) {
			return true;
		}
		if ( outcome.kind === 'retry' ) {
			flushAfter( pickRetryDelay( attempt++, random(), outcome.wait ) );
			return false;
		}
		if ( outcome.kind === 'split' && ids.length > 1 ) {
			limit = Math.ceil( ids.length / 2 );
			return true;
		}
		if ( outcome.kind !== 'sent' ) {
			report( outcome );
		}
		attempt = 0;
		store.remove( ids );
		return true;
	};

	const send = async (
		batch: readonly Entry[],
		body: string,
		leaving: boolean
	) => {
		const ids = batch.map( ( { id } ) => id );
		ids.forEach( ( id ) => busy.add( id ) );
		try {
			return settle( ids, await transport( body, leaving ) );
		} finally {
			ids.forEach( ( id ) => busy.delete( id ) );
		}
	};

	const run = async () => {
		stop();
		try {
			let goOn = true;
			while ( goOn ) {
				const batch = nextBatch();
				goOn =
					batch.length > 0 &&
					( await send( batch, compose( batch ), false ) );
			}
		} catch ( error ) {
			report( error );
		}
	};

	const flush = (): Promise< void > =>
		( flushing ??= run().finally( () => {
			flushing = undefined;
		} ) );

	return {
		/** Sends what waits, one request after the other; a second call joins the first. */
		flush,
		/** The same soon, unless a moment is already set: a failed try is not hastened by new events. */
		flushSoon() {
			if ( timer === undefined ) {
				flushAfter( GATHER_MS );
			}
		},
		/** Sends all at once, because the page may not see another turn of its event loop. */
		leave() {
			let room = LEAVING_BYTES;
			for ( let batch = nextBatch(); batch.length; batch = nextBatch() ) {
				const body = compose( batch );
				room -= body.length;
				if ( room < 0 ) {
					return;
				}
				send( batch, body, true ).then( ( goOn ) => {
					if ( goOn ) {
						flush();
					}
				}, report );
			}
		},
		stop,
	};
}
