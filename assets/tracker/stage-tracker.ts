import type { BrowserEventName } from '../schema/generated/events';
import { createMemoryStore } from './create-memory-store';
import { createPersistentStore } from './create-persistent-store';
import { createTracker } from './create-tracker';
import { createTransport } from './create-transport';
import { stageListeners } from './stage-listeners';
import type { Permission, Verdict } from './types';

/** For tests: what one request held. */
export interface SentRequest {
	url: string;
	init: RequestInit;
	body: {
		consent: string;
		visitor?: string;
		events: {
			id: string;
			name: BrowserEventName;
			age: number;
			url: string;
			props: Record< string, unknown >;
		}[];
	};
}

/** An HTTP status, a header with it, or a connection that fails. */
type Answer =
	number | { status: number; retryAfter: string } | 'fails' | 'hangs';

let nextId = 0;

/** For tests: the real tracker and stores before a server that answers as told, then with 204. */
export function stageTracker( {
	answers = [] as Answer[],
	urls = [ '/in.php', '/rest' ],
	state = 'granted' as ReturnType< Permission[ 'state' ] >,
	unknownMeans = 'now' as Verdict,
} = {} ) {
	const requests: SentRequest[] = [];
	const recorded: string[] = [];
	const problems: unknown[] = [];
	const consent = { state, unknownMeans };

	globalThis.fetch = jest.fn( async ( url, init ) => {
		requests.push( {
			url: `${ url }`,
			init,
			body: JSON.parse( init.body ),
		} );
		const answer = answers.shift() ?? 204;
		if ( answer === 'fails' ) {
			throw new TypeError( 'Failed to fetch' );
		}
		if ( answer === 'hangs' ) {
			return new Promise( () => {} );
		}
		const { status, retryAfter = null } =
			typeof answer === 'number' ? { status: answer } : answer;
		return { status, headers: { get: () => retryAfter } };
	} ) as unknown as typeof fetch;
	globalThis.Request = class {
		get keepalive() {
			return true;
		}
	} as unknown as typeof Request;

	const dropListeners = stageListeners();
	const store = createPersistentStore(
		createMemoryStore(),
		() => consent.state === 'granted'
	);
	const tracker = createTracker( {
		store,
		transport: createTransport( urls ),
		consent: {
			state: () => consent.state,
			verdict: () =>
				(
					( {
						granted: 'now',
						refused: 'never',
						unknown: consent.unknownMeans,
					} ) as const
				 )[ consent.state ],
			visitor: () => ( consent.state === 'granted' ? 'v' : undefined ),
		},
		client: { language: 'en', automated: false },
		newId: () => `id-${ nextId++ }`,
		url: () => 'https://shop.example/',
		filter: ( event ) => event,
		whenReady: ( callback ) => callback(),
		onRecorded: ( { event } ) => recorded.push( event.name ),
		report: ( problem ) => problems.push( problem ),
	} );

	return {
		...tracker,
		store,
		requests,
		recorded,
		problems,
		answers,
		/** Product ids tell the events apart. */
		view: ( ...ids: number[] ) =>
			ids.forEach( ( product_id ) =>
				tracker.record( 'product_viewed', { product_id } )
			),
		/** Ids of the products in each request. */
		sent: () =>
			requests.map( ( { body } ) =>
				body.events.map( ( { props } ) => props.product_id )
			),
		/** The tab is closed. */
		stop() {
			dropListeners();
			jest.clearAllTimers();
		},
		change( to: ReturnType< Permission[ 'state' ] > ) {
			consent.state = to;
			tracker.consentChanged();
		},
	};
}
