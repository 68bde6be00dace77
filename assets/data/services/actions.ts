import apiFetch from '@wordpress/api-fetch';
import type { Loadable } from '../loadable';
import { restErrorMessage } from '../rest-error';
import type {
	Catalogue,
	Corrections,
	Scan,
	ScanReport,
	SeenPage,
	ServicesAction,
} from './types';

interface ThunkArgs {
	dispatch: ( ( action: ServicesAction ) => void ) & {
		fetchCatalogue: () => Promise< void >;
	};
	select: { getScan: () => Loadable< Scan > };
}

const SERVICES = '/footfall/v1/services';
const SCAN = '/footfall/v1/scan';

export function fetchCatalogue() {
	return async ( { dispatch }: ThunkArgs ): Promise< void > => {
		dispatch( { type: 'CATALOGUE_REQUESTED' } );
		try {
			const catalogue = await apiFetch< Catalogue >( { path: SERVICES } );
			dispatch( { type: 'CATALOGUE_RECEIVED', catalogue } );
		} catch ( error ) {
			const message = restErrorMessage( error );
			dispatch( { type: 'CATALOGUE_FAILED', message } );
		}
	};
}

/** The pages to walk, and what the last walk has found. */
export function fetchScan() {
	return async ( { dispatch }: ThunkArgs ): Promise< void > => {
		dispatch( { type: 'SCAN_REQUESTED' } );
		try {
			const scan = await apiFetch< Scan >( { path: SCAN } );
			dispatch( { type: 'SCAN_RECEIVED', scan } );
		} catch ( error ) {
			const message = restErrorMessage( error );
			dispatch( { type: 'SCAN_FAILED', message } );
		}
	};
}

/**
 * Hands over what a walk has seen.
 *
 * @param pages   One a page.
 * @param cookies Names that the browser has after it.
 */
export function finishScan( pages: SeenPage[], cookies: string[] ) {
	return async ( { dispatch, select }: ThunkArgs ): Promise< void > => {
		const before = select.getScan();
		try {
			const report = await apiFetch< ScanReport >( {
				path: SCAN,
				method: 'POST',
				data: { pages, cookies },
			} );
			dispatch( {
				type: 'SCAN_RECEIVED',
				scan: {
					pages: before.status === 'ready' ? before.data.pages : [],
					report,
				},
			} );
			await dispatch.fetchCatalogue();
		} catch ( error ) {
			const message = restErrorMessage( error );
			dispatch( { type: 'SCAN_FAILED', message } );
		}
	};
}

/**
 * @param corrections All that the owner says; what is not in it is as it came.
 * @return Whether it is saved.
 */
export function saveCorrections( corrections: Corrections ) {
	return async ( { dispatch }: ThunkArgs ): Promise< boolean > => {
		dispatch( { type: 'SAVE_SENT' } );
		try {
			const catalogue = await apiFetch< Catalogue >( {
				path: SERVICES,
				method: 'POST',
				data: corrections,
			} );
			dispatch( { type: 'SAVE_RECEIVED', catalogue } );
			return true;
		} catch ( error ) {
			const message = restErrorMessage( error );
			dispatch( { type: 'SAVE_FAILED', message } );
			return false;
		}
	};
}
