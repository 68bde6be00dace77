import type { Report } from './types';

/**
 * The shop comes first: what is wrapped in a guard never throws into the page.
 *
 * @param report Told of what went wrong.
 */
export function createGuard( report: Report ) {
	return < A extends unknown[] >( action: ( ...args: A ) => void ) =>
		( ...args: A ): void => {
			try {
				action( ...args );
			} catch ( error ) {
				report( error );
			}
		};
}
