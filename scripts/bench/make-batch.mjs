import { randomUUID } from 'node:crypto';

const AGENT =
	'Mozilla/5.0 (Linux; Android 15; Pixel 9) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Mobile Safari/537.36';

/** Page views in a batch. */
export const PAGE_VIEWS = 2;

/**
 * A batch of five events, as a browser sends it from two pages.
 *
 * @param {{ url: string, path: string, product: number }} shop   url without a slash; path of the collection file; a product.
 * @param {number}                                         client From whom, of 60,000: each has an address and a visitor of its own.
 * @return {{ head: string, body: string, ids: string[] }} ids: of the events, page views first.
 */
export function makeBatch( { url, path, product }, client ) {
	const ms = `0${ Date.now().toString( 16 ) }`;
	// As assets/tracker/new-event-id.ts makes them.
	const ids = Array.from(
		{ length: 5 },
		() =>
			`${ ms.slice( 0, 8 ) }-${ ms.slice( 8 ) }-7${ randomUUID().slice( 15 ) }`
	);
	const event = ( id, name, age, where, props ) => ( {
		id,
		name,
		age,
		url: url + where,
		props,
	} );
	const body = JSON.stringify( {
		v: 1,
		consent: 'granted',
		visitor: `10000000-0000-4000-8000-${ String( client ).padStart( 12, '0' ) }`,
		language: 'en-US',
		automated: false,
		human: true,
		events: [
			event( ids[ 0 ], 'page_viewed', 9000, '/', {
				page_kind: 'home',
				title: 'Bench',
				referrer: 'https://www.google.com/',
			} ),
			event( ids[ 2 ], 'page_engaged', 4000, '/', {
				visible_seconds: 5,
				scroll_percent: 60,
			} ),
			event( ids[ 1 ], 'page_viewed', 3900, '/product/bench/', {
				page_kind: 'product',
				title: 'Bench product',
				referrer: `${ url }/`,
			} ),
			event( ids[ 3 ], 'product_viewed', 3900, '/product/bench/', {
				product_id: product,
			} ),
			event( ids[ 4 ], 'page_engaged', 100, '/product/bench/', {
				visible_seconds: 3,
				scroll_percent: 90,
			} ),
		],
	} );
	// eslint-disable-next-line no-bitwise
	const address = `11.${ 1 + ( ( client >> 8 ) % 250 ) }.${ client & 255 }.9`;
	return {
		head: [
			`POST ${ path } HTTP/1.1`,
			'Content-Type: application/json',
			`Origin: ${ url }`,
			'Sec-Fetch-Site: same-origin',
			`User-Agent: ${ AGENT }`,
			`X-Forwarded-For: ${ address }`,
		].join( '\r\n' ),
		body,
		ids,
	};
}
