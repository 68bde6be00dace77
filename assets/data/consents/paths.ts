import { addQueryArgs } from '@wordpress/url';
import type { ConsentLogQuery, ConsentReportQuery } from './types';

/** What is asked for is also the name under which it is kept. */
export function reportPath( { from, to }: ConsentReportQuery ): string {
	return addQueryArgs( '/footfall/v1/reports/consent', { from, to } );
}

/** A filter that is not used is left out: the server would take '' for a wrong one. */
function filters( { search, how }: Omit< ConsentLogQuery, 'page' > ) {
	return { ...( search && { search } ), ...( how && { how } ) };
}

export function logPath( query: ConsentLogQuery ): string {
	return addQueryArgs( '/footfall/v1/consents', {
		...filters( query ),
		page: query.page,
	} );
}

export function exportPath( query: Omit< ConsentLogQuery, 'page' > ): string {
	return addQueryArgs( '/footfall/v1/consents/export', filters( query ) );
}

export function textPath( version: string ): string {
	return `/footfall/v1/consents/texts/${ version }`;
}
