import type { ConsentCategory } from '../../schema/generated/events';
import type { ConsentChange } from '../types';
import { startGate, type GateInput } from './start-gate';

/** A visitor's choice, as `window.footfall.choice` tells it. */
export function fakeChoice() {
	let choices: ConsentChange = {};
	let services: readonly string[] = [];
	const callbacks: ( () => void )[] = [];
	const tell = () => callbacks.forEach( ( callback ) => callback() );
	const choice = {
		categories: [
			'preferences',
			'statistics-anonymous',
			'statistics',
			'marketing',
		] as const,
		has: ( category: ConsentCategory, service?: string ) =>
			choices[ category ] === 'allow' ||
			( !! service && services.includes( service ) ),
		record: () => ( { services } ),
		choose(
			change: ConsentChange,
			_how: string,
			more?: { services?: readonly string[] }
		) {
			choices = { ...choices, ...change };
			services = more?.services ?? services;
			tell();
		},
		onChange: ( callback: () => void ) => void callbacks.push( callback ),
	};
	return choice as typeof choice & NonNullable< GateInput[ 'choice' ] >;
}

/** No script comes from anywhere in the tests: their loading is played here, in the order of asking. */
const asked: string[] = [];
new MutationObserver( ( changes ) =>
	changes
		.flatMap( ( { addedNodes } ) => [ ...addedNodes ] )
		.forEach( ( node ) => {
			if ( node instanceof HTMLScriptElement && node.src ) {
				asked.push( node.src );
				node.dispatchEvent( new Event( 'load' ) );
			}
		} )
).observe( document, { childList: true, subtree: true } );

/** Every page has a document of its own: what listens to the one before goes. */
const stops: ( () => void )[] = [];
const listen = document.addEventListener.bind( document );
document.addEventListener = (
	type: string,
	listener: EventListenerOrEventListenerObject,
	options?: boolean | AddEventListenerOptions
) => {
	listen( type, listener, options );
	stops.push( () => document.removeEventListener( type, listener, options ) );
};
window.MutationObserver = class extends MutationObserver {
	public constructor( callback: MutationCallback ) {
		super( callback );
		stops.push( () => this.disconnect() );
	}
};

afterEach( () => stops.splice( 0 ).forEach( ( stop ) => stop() ) );

/** A page with something gated. */
export function openPage( html: string, input: Partial< GateInput > = {} ) {
	asked.length = 0;
	document.body.innerHTML = html;
	const choice = fakeChoice();
	startGate( {
		choice,
		cookies: {},
		texts: {
			names: { hotjar: 'Hotjar', meta_pixel: 'Meta Pixel' },
			still: 'Still running: %s',
			reload: 'Load again',
		},
		isLate: false,
		...input,
	} );
	return { choice, asked };
}

/** Until everything that may run has run. */
export const settled = () => new Promise( ( done ) => setTimeout( done, 10 ) );
