import type { PageKind } from '../../schema/generated/events';
import type { PageLife } from '../../tracker/page-life';
import { ITEM, readItem, type Item } from './read-item';

/** How long half of a product has to be on the screen, in ms. */
const SEEN_MS = 1000;

/** Products that were seen wait this long for others of their list, in ms. */
const GATHER_MS = 2000;
const MAX_BATCH = 50;

/** Which products of which lists were seen and opened. */
export function recordLists( life: PageLife ): void {
	const { record, onView, onChanged, onLeave, onLink, page } = life;
	const seen = new Set< string >();
	const timers = new Map< Element, ReturnType< typeof setTimeout > >();
	let waiting: Item[] = [];
	let watched = new WeakSet< Element >();
	let kind: PageKind;
	let url: string | undefined;

	const read = ( element: Element ) =>
		readItem( element, kind, page.product_id );
	const send = () => {
		while ( waiting[ 0 ] ) {
			const { list } = waiting[ 0 ];
			const batch = waiting
				.filter( ( item ) => item.list === list )
				.slice( 0, MAX_BATCH );
			waiting = waiting.filter( ( item ) => ! batch.includes( item ) );
			record(
				'product_list_viewed',
				{
					list,
					product_ids: batch.map( ( { product_id } ) => product_id ),
					positions: batch.map( ( { position } ) => position ),
				},
				url
			);
		}
	};
	const note = ( element: Element ) => {
		if ( document.hidden ) {
			wait( element );
			return;
		}
		const item = read( element );
		const key = item && item.list + item.product_id;
		if ( key && ! seen.has( key ) ) {
			seen.add( key );
			if ( waiting.push( item ) === 1 ) {
				setTimeout( send, GATHER_MS );
			}
		}
	};
	const wait = ( element: Element ) =>
		timers.set( element, setTimeout( note, SEEN_MS, element ) );

	const screen = new IntersectionObserver(
		( entries ) =>
			entries.forEach( ( { target, isIntersecting } ) => {
				clearTimeout( timers.get( target ) );
				if ( isIntersecting ) {
					wait( target );
				}
			} ),
		{ threshold: 0.5 }
	);
	const watch = () =>
		document.querySelectorAll( ITEM ).forEach( ( element ) => {
			if ( ! watched.has( element ) ) {
				watched.add( element );
				screen.observe( element );
			}
		} );

	onView( ( next ) => {
		send();
		kind = next;
		url = life.url();
		seen.clear();
		screen.disconnect();
		watched = new WeakSet();
		watch();
	} );
	onChanged( watch );
	onLeave( send );
	onLink( ( link, _url, isOwnSite ) => {
		const element = link.closest( ITEM );
		const item = element && read( element );
		if ( item && isOwnSite ) {
			record( 'product_clicked', item );
		}
	} );
}
