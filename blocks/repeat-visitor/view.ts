import {
	getConfig,
	getContext,
	getElement,
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
import { needsCart } from './rules/needs';

interface Watched {
	block: HTMLElement;
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

async function update( { block, context }: Watched ): Promise< void > {
	try {
		await ready;
	} catch {
		// What decides cannot be loaded: that is what the owner's choice for missing data is for.
		return place( block, context, context.without_data === 'show' );
	}
	const judge = footfall.judge as (
		given: BlockContext,
		isFinal: boolean,
		cart?: StoreCart
	) => boolean | undefined;
	let isShown = judge( context, false );
	if ( isShown === undefined ) {
		const isCartNeeded =
			visit.cart &&
			context.conditions.some( needsCart ) &&
			( isCartFilled() || document.body.matches( '.logged-in' ) );
		isShown = judge(
			context,
			true,
			isCartNeeded
				? await ( cart ||= askCart( visit.cart as string ) )
				: undefined
		);
	}
	place( block, context, !! isShown );
}

const updateAll = () => watched.forEach( update );

let isWatching = false;

/** What changes what is known: the cart, consent, another page of the site, rules of other plugins. */
function watchPage() {
	if ( isWatching ) {
		return;
	}
	isWatching = true;
	watchActions();
	onCartChanged( () => {
		cart = false;
		updateAll();
	} );
	[ ...CONSENT_EVENTS, 'footfall:visitor-rules' ].forEach( ( type ) =>
		document.addEventListener( type, updateAll )
	);
}

store( NAME, {
	callbacks: {
		/** A block is there: with the page, or put in by the Interactivity router. */
		begin() {
			const { ref: block } = getElement();
			if ( ! block ) {
				return;
			}
			watchPage();
			const context = getContext< BlockContext >();
			const one = { block, context };
			watched.add( one );
			if ( context.is_shown === null ) {
				footfall.remember?.(); // Of a page that the router has brought; else it is remembered already.
				update( one );
			}
			const stop = onSeen( block, () => {
				footfall.record?.( 'block_variant_shown', {
					block: NAME,
					label: context.label,
				} );
			} );
			return () => {
				stop();
				watched.delete( one );
			};
		},
	},
} );
