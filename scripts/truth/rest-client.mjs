/**
 * @typedef {( route: string, query?: Record<string, string | number> ) => Promise<any>} RestClient
 */

const SECONDS = 60;

/**
 * Reads the REST API of a site as one of its users.
 *
 * @param {{ url: string, user: string, password: string }} access password: an application password.
 * @return {RestClient} Gives the decoded answer; rejects with the route and what it said.
 */
export function restClient( { url, user, password } ) {
	const authorization = `Basic ${ Buffer.from( `${ user }:${ password }` ).toString( 'base64' ) }`;
	return async ( route, query = {} ) => {
		const address = new URL( `${ url }/` );
		// Works whatever the permalinks are.
		address.searchParams.set( 'rest_route', route );
		for ( const [ name, value ] of Object.entries( query ) ) {
			address.searchParams.set( name, String( value ) );
		}
		const answer = await fetch( address, {
			headers: { authorization },
			signal: AbortSignal.timeout( 1000 * SECONDS ),
		} );
		const text = await answer.text();
		if ( ! answer.ok ) {
			throw new Error(
				`${ route } answered ${ answer.status }: ${ text.slice( 0, 300 ) }`
			);
		}
		return JSON.parse( text );
	};
}
