import type { createGuard } from '../tracker/create-guard';
import { listen } from '../tracker/listen';
import { onLeave } from '../tracker/on-leave';
import type { PageLife } from '../tracker/page-life';
import { createLinkWatch } from './create-link-watch';
import type { Footfall, RecordedEvent } from './types';

const FIRST = { capture: true, passive: true };

/** Changes come in bursts: what looks at them does so once in this time, in ms. */
const SETTLE_MS = 300;

/** Gives collectors the page, with a guard around all that they do. */
export function createPageLife(
	footfall: Required< Footfall >,
	guard: ReturnType< typeof createGuard >
): PageLife {
	const { page } = footfall.config;
	const life: PageLife = {
		...footfall, // Above all record and url.
		page,
		on: ( target, type, callback ) =>
			listen( target, type, guard( callback ), FIRST ),
		onLeave: ( callback ) => onLeave( guard( callback ), FIRST ),
		onLink: ( callback ) => onLink( guard( callback ) ),
		onView( callback ) {
			const call = guard( callback );
			listen< CustomEvent< RecordedEvent > >(
				document,
				'footfall:event',
				( { detail: { name, props } } ) => {
					if ( name === 'page_viewed' && 'page_kind' in props ) {
						call( props.page_kind );
					}
				}
			);
			call( page.kind );
		},
		onChanged( callback, attributes ) {
			let timer: ReturnType< typeof setTimeout > | undefined;
			const call = guard( () => {
				timer = undefined;
				callback();
			} );
			new MutationObserver( () => {
				timer ??= setTimeout( call, SETTLE_MS );
			} ).observe( document, {
				childList: true,
				subtree: true,
				...( attributes && { attributeFilter: attributes } ),
			} );
			call();
		},
	};
	const onLink = createLinkWatch( life );
	return life;
}
