import { banner } from './banner.mjs';

/**
 * @param {Object} services services.json
 * @return {string} assets/schema/generated/service-cookies.ts
 */
export function serviceCookies( { services } ) {
	const names = new Map();
	for ( const { category, cookies = [] } of Object.values( services ) ) {
		// Nobody has to agree to the first, and nobody can reach the second.
		for ( const { name, third } of category === 'functional'
			? []
			: cookies ) {
			if ( ! third ) {
				names.set( category, [
					...( names.get( category ) ?? [] ),
					name,
				] );
			}
		}
	}
	const rows = [ ...names ].map(
		( [ category, list ] ) =>
			`\t${ category }: '${ [ ...new Set( list ) ].sort().join( ' ' ) }',`
	);
	return `/* ${ banner( 'services.json' ) } */
import type { ConsentCategory } from './events';

/** Cookies that services set on the site's own domain: names, a * stands for anything. */
export const SERVICE_COOKIES: Partial< Record< ConsentCategory, string > > = {
${ rows.join( '\n' ) }
};
`;
}
