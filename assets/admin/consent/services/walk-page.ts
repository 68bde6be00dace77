import type { SeenPage } from '../../../data/services';

/** What a page loads late it loads by then, in ms after its load event. */
const QUIET_MS = 2500;

/** A page that never finishes loading is looked at as it is, in ms. */
const PATIENCE_MS = 20000;

const wait = ( ms: number ) =>
	new Promise( ( done ) => setTimeout( done, ms ) );

/**
 * Opens a page of this site out of sight, lets it load, and reads what it has asked for.
 *
 * @param url Of the same origin.
 */
export async function walkPage( url: string ): Promise< SeenPage > {
	const frame = document.createElement( 'iframe' );
	frame.title = url;
	frame.tabIndex = -1;
	frame.setAttribute( 'aria-hidden', 'true' );
	// Of a usual size, and out of sight: what loads in view must believe that it is seen.
	frame.style.cssText =
		'position:fixed;inset:0 auto auto 0;width:1280px;height:2000px;opacity:0;pointer-events:none;z-index:-1';
	frame.src = url;
	try {
		await Promise.race( [
			new Promise( ( done ) => {
				frame.onload = done;
				document.body.append( frame );
			} ).then( () => wait( QUIET_MS ) ),
			wait( PATIENCE_MS ),
		] );
		return frame.contentWindow
			? readPage( frame.contentWindow as Window & typeof globalThis )
			: { addresses: [], frames: [] };
	} finally {
		frame.remove();
	}
}

/** Also what was asked for and has gone from the page again: the browser keeps a list. */
export function readPage( page: Window & typeof globalThis ): SeenPage {
	const { document: content, performance } = page;
	const addresses = new Set(
		performance.getEntriesByType( 'resource' ).map( ( { name } ) => name )
	);
	content
		.querySelectorAll< HTMLScriptElement | HTMLImageElement >(
			'script[src], img[src], script[data-choice-src]'
		)
		.forEach( ( tag ) =>
			addresses.add( tag.src || ( tag.dataset.choiceSrc ?? '' ) )
		);
	const frames = new Set(
		[
			...content.querySelectorAll< HTMLIFrameElement >( 'iframe' ),
			...[ ...content.querySelectorAll( 'template' ) ].flatMap(
				( template ) => [
					...template.content.querySelectorAll( 'iframe' ),
				]
			),
		].flatMap( ( { src, dataset } ) => [
			src,
			...Object.values( dataset ).map( String ),
		] )
	);
	return { addresses: foreign( addresses ), frames: foreign( frames ) };
}

/** Most of a page, and longest, that are handed over. */
const MOST = 1000;
const LONGEST = 2000;

const foreign = ( addresses: ReadonlySet< string > ) =>
	[ ...addresses ]
		.filter( ( address ) => /^(https?:)?\/\//.test( address ) )
		.map( ( address ) => address.slice( 0, LONGEST ) )
		.slice( 0, MOST );
