import type { ConsentRecord, ConsentRule } from './choice';
import type { ConsentChange } from './types';

/** Value of the cookie `footfall_consent` for a choice, as `parseRecord` reads it. */
export function formatRecord( {
	choices,
	services,
	...record
}: ConsentRecord ): string {
	return join( {
		v: 1,
		...record,
		...( services.length && { services: services.join( '.' ) } ),
		...choices,
	} );
}

/** The same where the region's rule allows without a choice, so that the server knows it, too. */
export const formatRule = ( rule: ConsentRule, choices: ConsentChange ) =>
	join( { v: 1, rule, ...choices } );

const join = ( parts: Readonly< Record< string, unknown > > ) =>
	Object.entries( parts )
		.map( ( part ) => part.join( ':' ) )
		.join( '|' );
