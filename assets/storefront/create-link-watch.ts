import type { PageLife } from '../tracker/page-life';

type LinkCallback = Parameters< PageLife[ 'onLink' ] >[ 0 ];

const isLink = ( node: EventTarget ): node is Element =>
	node instanceof Element && node.matches( 'a[href],area[href]' );

const withoutWww = ( host: string ) => host.replace( /^www\./, '' );

/**
 * Watches the links that are followed. Whether a script of the page has kept the browser from it is
 * known only after the click, when the page may be about to go: then the link was followed.
 */
export function createLinkWatch( { on, onLeave }: PageLife ) {
	const callbacks: LinkCallback[] = [];
	let settle = () => {};

	const note = ( event: MouseEvent ) => {
		const link = event.composedPath().find( isLink );
		if ( ! link || event.button > 1 ) {
			return;
		}
		const url = new URL(
			link.getAttribute( 'href' ) as string,
			document.baseURI
		);
		if ( ! url.searchParams.has( 'add-to-cart' ) ) {
			const isOwnSite =
				withoutWww( url.host ) === withoutWww( location.host );
			settle = () => {
				settle = () => {};
				callbacks.forEach( ( callback ) =>
					callback( link, url, isOwnSite )
				);
			};
			setTimeout( () => event.defaultPrevented || settle() );
		}
	};
	on( window, 'click', note );
	on( window, 'auxclick', note ); // The middle button.
	onLeave( () => settle() );

	return ( callback: LinkCallback ) => void callbacks.push( callback );
}
