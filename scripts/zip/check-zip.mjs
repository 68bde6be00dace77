import AdmZip from 'adm-zip';
import { withStore } from '../test/with-store.mjs';

const NOT_FOR_SHOPS =
	/(^|\/)(node_modules|tests|scripts|assets|docs|package(-lock)?\.json|tsconfig|webpack|eslint|\.)|\.(ts|tsx|map|scss)$/;

/**
 * Installs the zip in a fresh store, says yes, visits a page as a browser would and looks for the event.
 *
 * @param {string}                                                   file
 * @param {Partial<import('../store/start-store.mjs').StoreOptions>} [options]
 * @return {Promise<string[]>} What is wrong, for people; empty when all is well.
 */
export async function checkZip( file, options = {} ) {
	const problems = new AdmZip( file )
		.getEntries()
		.map( ( entry ) => entry.entryName.replace( /^footfall\//, '' ) )
		.filter( ( name ) => NOT_FOR_SHOPS.test( name ) )
		.map( ( name ) => `${ name } is no file for shops` );

	await withStore( { ...options, plugin: file }, async ( store ) => {
		if ( ! store.footfall ) {
			problems.push(
				'The plugin is not active after installing the zip'
			);
			return;
		}
		const confirmed = await store.run( 'tests/e2e/php/reset.php', {
			as: 'admin',
		} );
		const page = await ( await fetch( store.url ) ).text();
		const script = page.match(
			/src=['"]([^'"]*storefront\.js[^'"]*)['"]/
		)?.[ 1 ];
		if (
			! script ||
			(
				await fetch(
					new URL( script.replaceAll( '&#038;', '&' ), store.url )
				)
			).status !== 200
		) {
			problems.push(
				'The storefront script is not on the page, or cannot be loaded'
			);
		}
		const answer = await fetch( confirmed.delivery.url, {
			method: 'POST',
			headers: {
				'Content-Type': 'text/plain',
				Origin: store.url,
				'User-Agent':
					'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Safari/537.36',
			},
			body: JSON.stringify( {
				v: 1,
				consent: 'unknown',
				language: 'en-US',
				events: [
					{
						id: crypto.randomUUID(),
						name: 'page_viewed',
						age: 0,
						url: `${ store.url }/`,
						props: { page_kind: 'home' },
					},
				],
			} ),
		} );
		const { events } = await store.run( 'tests/e2e/php/facts.php', {
			as: 'admin',
		} );
		if ( answer.status !== 204 || events.length !== 1 ) {
			problems.push(
				`An event sent to ${ confirmed.delivery.url } was answered ${ answer.status }, and ${ events.length } are stored instead of 1`
			);
		}
	} );
	return problems;
}
