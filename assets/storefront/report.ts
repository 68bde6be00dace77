import type { Report } from '../tracker/types';

/** Our own errors are for developers who look for them. */
export const report: Report = ( problem ) => {
	if ( window.footfall?.debug ) {
		// eslint-disable-next-line no-console -- Asked for; shoppers never see it.
		console.debug( 'footfall', problem );
	}
};
