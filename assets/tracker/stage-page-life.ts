import type { PageKind } from '../schema/generated/events';
import { listen } from './listen';
import { onLeave } from './on-leave';
import type { PageLife } from './page-life';
import { stageListeners } from './stage-listeners';

/** For tests of collectors: a page that does as told, and what was recorded. */
export function stagePageLife(
	page: PageLife[ 'page' ] = { kind: 'content' }
) {
	const drop = stageListeners();
	const recorded: unknown[][] = [];
	const views: ( ( kind: PageKind ) => void )[] = [];
	const links: Parameters< PageLife[ 'onLink' ] >[ 0 ][] = [];
	const changes: ( () => void )[] = [];
	const life: PageLife = {
		page,
		since: performance.now(),
		record: ( name, props, url ) =>
			void recorded.push( url ? [ name, props, url ] : [ name, props ] ),
		url: () => location.pathname,
		on: ( target, type, callback ) =>
			listen( target, type, callback, { capture: true } ),
		onLeave,
		onView( callback ) {
			views.push( callback );
			callback( page.kind );
		},
		onLink: ( callback ) => void links.push( callback ),
		onChanged( callback ) {
			changes.push( callback );
			callback();
		},
	};
	return {
		life,
		/** Name and properties of each, and the address where one was given. */
		recorded,
		drop,
		/** A script has brought another page. */
		view: ( kind: PageKind ) => views.forEach( ( call ) => call( kind ) ),
		/** The elements have changed. */
		change: () => changes.forEach( ( call ) => call() ),
		follow( link: Element, href: string ) {
			const url = new URL( href, location.href );
			links.forEach( ( call ) =>
				call( link, url, url.host === location.host )
			);
		},
		hide( hidden: boolean ) {
			Object.defineProperty( document, 'hidden', {
				value: hidden,
				configurable: true,
			} );
			document.dispatchEvent( new Event( 'visibilitychange' ) );
		},
	};
}
