import {
	getConfig,
	getContext,
	getElement,
	getServerContext,
	getServerState,
	store,
} from '@wordpress/interactivity';
import { CONSENT_EVENTS } from '../../assets/consent/consent-events';
import type { VisitConfig } from '../../assets/memory/types';
import { askCart } from './ask-cart';
import type { BlockContext } from './block-context';
import { isCartFilled } from './is-cart-filled';
import { onCartChanged } from './on-cart-changed';
import { onSeen } from './on-seen';
import { place, watchActions } from './place';
import type { StoreCart } from './read-facts';
import { isAboutCart, needsCart } from './rules/needs';

interface Watched {
	block: HTMLElement;
	/** What the page says. */
	given: BlockContext;
	/** What is made of it. */
	context: BlockContext;
}

const watched = new Set< Watched >();

/** What the store has said of the cart; `false` while nobody has asked since it changed. */
let cart: Promise< StoreCart | undefined > | false = false;

const NAME = 'footfall/repeat-visitor';

const footfall = ( window.footfall ??= {} );
const { parts, ...ofPage } = getConfig< VisitConfig & { parts: string[] } >(
	NAME
);
const visit = ( footfall.visit ??= ofPage );

/** What records may come later than this: it takes up what waits for it. */
function recordSeen( label: string ) {
	const call = [ 'block_variant_shown', { block: NAME, label } ] as const;
	if ( footfall.record ) {
		footfall.record( ...call );
	} else {
		( footfall.q ??= [] as unknown[] ).push( call );
	}
}

/** What decides is printed into the page; where something has taken it out, it is loaded. */
const ready = footfall.judge
	? Promise.resolve()
	: parts.reduce(
			( before, part ) => before.then( () => loadScript( part ) ),
			Promise.resolve()
		);

function loadScript( src: string ): Promise< void > {
	return new Promise( ( resolve, reject ) => {
		const script = document.createElement( 'script' );
		Object.assign( script, { src, onload: resolve, onerror: reject } );
		document.head.append( script );
	} );
}

async function update( one: Watched ): Promise< void > {
	const { block, given, context } = one;
	try {
		await ready;
	} catch {
		// What decides cannot be loaded: that is what the owner's choice for missing data is for.
		return place( block, context, given.without_data === 'show' );
	}
	const judge = footfall.judge as (
		asked: BlockContext,
		isFinal: boolean,
		said?: StoreCart
	) => boolean | undefined;
	let isShown = judge( given, false, ( await cart ) || undefined );
	if ( isShown === undefined ) {
		const asked =
			isCartNeeded( given ) &&
			( cart ||= askCart( visit.cart as string ) );
		const said = ( await asked ) || undefined;
		if ( asked && asked !== cart ) {
			return; // It has changed: whoever noticed that decides anew.
		}
		isShown = judge( given, true, said );
	}
	if ( watched.has( one ) ) {
		place( block, context, !! isShown );
	}
}

const isCartNeeded = ( { conditions }: BlockContext ) =>
	visit.cart &&
	conditions.some( needsCart ) &&
	( isCartFilled() || document.body.matches( '.logged-in' ) );

const updateAll = () => Promise.all( [ ...watched ].map( update ) );

let isWatching = false;

/** What changes what is known: the cart, consent, rules of other plugins, time until the page is opened. */
function watchPage() {
	if ( isWatching ) {
		return;
	}
	isWatching = true;
	watchActions();
	onCartChanged( ( isInCookies ) => {
		const isWanted = [ ...watched ].some( ( { given } ) =>
			given.conditions.some( isAboutCart )
		);
		cart =
			! isInCookies && isWanted && !! visit.cart && askCart( visit.cart );
		updateAll();
	} );
	[
		...CONSENT_EVENTS,
		'footfall:visitor-rules',
		'prerenderingchange',
	].forEach( ( type ) => document.addEventListener( type, updateAll ) );
	addEventListener( 'pageshow', async ( { persisted } ) => {
		if ( persisted ) {
			await updateAll(); // What was shown before is not what this view shows.
			state.returns++;
		}
	} );
}

/** Where the device has taken the visit in; the page that was loaded it takes in by itself. */
let rememberedAt = location.href;

/** The view of a page in which a block was last seen. */
const seenIn = new WeakMap< HTMLElement, string >();

const { state } = store( NAME, {
	state: {
		/** How often the back button has brought this document back whole: another view each time. */
		returns: 0,
	},
	callbacks: {
		/**
		 * A block is there: with the page, or put in by the Interactivity router, or still, on another
		 * page that the router has brought.
		 */
		begin() {
			const { ref: block } = getElement();
			if ( ! block ) {
				return;
			}
			watchPage();
			getServerState( NAME ); // Runs again with each page of the router's.
			if ( rememberedAt !== location.href ) {
				rememberedAt = location.href;
				footfall.remember?.();
			}
			const given = getServerContext< BlockContext >();
			const one = { block, given, context: getContext< BlockContext >() };
			watched.add( one );
			update( one );
			return () => watched.delete( one );
		},
		/** A block that is shown is seen when it comes into view. */
		show() {
			const { ref: block } = getElement();
			getServerState( NAME );
			const view = `${ state.returns } ${ location.href }`;
			const { label } = getServerContext< BlockContext >();
			if ( ! block || ! getContext< BlockContext >().is_shown ) {
				return;
			}
			return onSeen( block, () => {
				if ( seenIn.get( block ) !== view ) {
					seenIn.set( block, view );
					recordSeen( label );
				}
			} );
		},
	},
} );
