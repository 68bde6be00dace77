import { readAnswer } from '../../assets/memory/may-remember';
import type { BlockContext } from './block-context';
import { decideBlock } from './decide-block';
import type { StoreCart } from './read-facts';
import { isOwnRule, needsCart } from './rules/needs';

/**
 * Decides a block as soon as the browser has read it: nothing after it is there yet, so whether it
 * takes its room or not, nothing moves. Printed into the page once, and called after each block.
 */
const { footfall } = window;

if ( footfall?.visit ) {
	const { visit } = footfall;
	footfall.judge = ( context: BlockContext, isFinal, cart?: StoreCart ) =>
		decideBlock( context, visit, isFinal, cart );
	footfall.decide = ( block ) => {
		// The Interactivity router puts scripts in again: then the view module decides.
		if ( document.readyState !== 'loading' ) {
			return;
		}
		const { dataset, classList } = block;
		const context: BlockContext = JSON.parse( dataset.wpContext as string );
		const isShown = decideBlock(
			context,
			visit,
			// A banner that has not come yet may say that no choice is needed.
			( visit.consent_api === undefined ||
				readAnswer( visit, 'preferences' ) !== 'unknown' ) &&
				! context.conditions.some(
					( condition ) =>
						isOwnRule( condition ) || needsCart( condition )
				)
		);
		if ( isShown !== undefined ) {
			classList.toggle( 'is-shown', isShown );
			classList.toggle( 'is-away', ! isShown );
			context.is_shown = isShown;
			context.is_away = ! isShown;
			dataset.wpContext = JSON.stringify( context );
		}
	};
}
