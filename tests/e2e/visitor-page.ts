import type { BrowserContext, Page } from '@playwright/test';
import { inStore, store } from './store';

/** A block: what is in it, and its attributes. */
export interface Block {
	text: string;
	conditions: object[];
	[ attribute: string ]: unknown;
}

const paragraph = ( text: string ) =>
	`<!-- wp:paragraph --><p>${ text }</p><!-- /wp:paragraph -->`;

/** As the editor saves it. */
export const markup = ( { text, ...attributes }: Block ) =>
	`<!-- wp:footfall/repeat-visitor ${ JSON.stringify( attributes ) } -->${ paragraph( text ) }<!-- /wp:footfall/repeat-visitor -->`;

type Place = 'page' | 'part' | 'widget' | 'pattern';

/**
 * Puts blocks where an owner would; none: takes them away again.
 *
 * @param more Markup after them; `{collection}` stands for a list of products with `product` in each.
 * @return Path of the page.
 */
export const putBlocks = (
	blocks: Block[],
	where: Place = 'page',
	{ more = '', product = '' } = {}
) =>
	inStore< string >( 'put-blocks', {
		where,
		product,
		content: blocks.length
			? blocks.map( markup ).join( '' ) +
				paragraph( 'What comes after.' ) +
				more
			: '',
	} );

/** The visitor's answer, as our own cookie keeps it. */
export const agree = ( context: BrowserContext, value = 'preferences:allow' ) =>
	context.addCookies( [
		{ name: 'footfall_consent', value, url: store.url },
	] );

/** What the device remembers, before the first page of a visitor. */
export const giveMemory = ( page: Page, record: object ) =>
	page.addInitScript( ( text ) => {
		if ( ! sessionStorage.getItem( 'begun' ) ) {
			sessionStorage.setItem( 'begun', '1' );
			localStorage.setItem( 'footfall_memory', text );
		}
	}, JSON.stringify( record ) );

interface Watched {
	seen: Record< string, string[] >;
	moved: string[];
}

/** Before anything is painted: what was seen of each block, frame by frame, and what has moved. */
export const watchFrames = async ( page: Page ) => {
	// The theme's own font comes late and moves the page: without it, what moves there is ours.
	await page.route( /\.woff2/, ( route ) => route.abort() );
	await page.addInitScript( () => {
		const watched: Watched = { seen: {}, moved: [] };
		Object.assign( window, { watched } );
		const look = () => {
			document
				.querySelectorAll( '.wp-block-footfall-repeat-visitor' )
				.forEach( ( block ) => {
					const state = block.checkVisibility( {
						visibilityProperty: true,
					} )
						? 'seen'
						: 'unseen';
					// A frame between the block and the script after it, which decides: hidden, and nothing below yet.
					const isUndecided =
						state === 'unseen' &&
						document.readyState === 'loading' &&
						! block.nextElementSibling;
					if ( isUndecided ) {
						return;
					}
					const list = ( watched.seen[ block.textContent!.trim() ] ??=
						[] );
					if ( list.at( -1 ) !== state ) {
						list.push( state );
					}
				} );
			requestAnimationFrame( look );
		};
		requestAnimationFrame( look );
		new PerformanceObserver( ( list ) => {
			list.getEntries().forEach( ( entry ) => {
				const { value, hadRecentInput, sources } =
					entry as PerformanceEntry & {
						value: number;
						hadRecentInput: boolean;
						sources: { node: Node | null }[];
					};
				const moved = sources.flatMap( ( { node } ) =>
					node instanceof Element
						? node
						: ( node?.parentElement ?? [] )
				);
				// What is before the first block has other reasons: the header when its own scripts begin.
				const first = document.querySelector(
					'.wp-block-footfall-repeat-visitor'
				);
				const isBefore = ( one: Element ) =>
					first &&
					! one.contains( first ) &&
					one.compareDocumentPosition( first ) ===
						Node.DOCUMENT_POSITION_FOLLOWING;
				// WooCommerce's list grows a link under the button that was pressed.
				const isOurs =
					! moved.some( isBefore ) &&
					moved.some(
						( one ) =>
							! one.closest(
								'.wp-block-woocommerce-product-collection'
							)
					);
				if ( ! hadRecentInput && isOurs ) {
					watched.moved.push(
						`${ value }: ${ moved.map( ( { className } ) => className ) }`
					);
				}
			} );
		} ).observe( { type: 'layout-shift', buffered: true } );
	} );
};

const watchedOn = ( page: Page ) =>
	page.evaluate( () => ( window as never as { watched: Watched } ).watched );

/** Of each block by its text: 'seen' and 'unseen' in the order in which they came. */
export const framesOf = async ( page: Page ) =>
	( await watchedOn( page ) ).seen;

/** Each layout shift that the visitor has not asked for: how much, and what. None is a CLS of 0. */
export const shiftsOf = async ( page: Page ) =>
	( await watchedOn( page ) ).moved;

export const remembered = ( page: Page ) =>
	page.evaluate( () => localStorage.getItem( 'footfall_memory' ) );

/** Texts of the blocks that a visitor sees, in or out of the window, sorted. */
export const seenBlocks = ( page: Page ) =>
	page
		.locator( '.wp-block-footfall-repeat-visitor' )
		.evaluateAll( ( blocks ) =>
			blocks
				.filter( ( block ) =>
					block.checkVisibility( { visibilityProperty: true } )
				)
				.map( ( block ) => block.textContent!.trim() )
				.sort()
		);
