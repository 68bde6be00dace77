import apiFetch from '@wordpress/api-fetch';
import { addQueryArgs } from '@wordpress/url';
import { restErrorMessage } from '../rest-error';
import type {
	LiveReport,
	Overview,
	OverviewQuery,
	ReportsAction,
} from './types';

interface ThunkArgs {
	dispatch: ( action: ReportsAction ) => void;
	select: {
		isOverviewInFlight: ( query: OverviewQuery ) => boolean;
		isLiveInFlight: () => boolean;
	};
}

export function fetchOverview( query: OverviewQuery ) {
	return async ( { dispatch, select }: ThunkArgs ): Promise< void > => {
		if ( select.isOverviewInFlight( query ) ) {
			return;
		}
		dispatch( { type: 'OVERVIEW_REQUESTED', query } );
		try {
			const overview = await apiFetch< Overview >( {
				path: addQueryArgs( '/footfall/v1/reports/overview', {
					from: query.from,
					to: query.to,
				} ),
			} );
			dispatch( { type: 'OVERVIEW_RECEIVED', query, overview } );
		} catch ( error ) {
			const message = restErrorMessage( error );
			dispatch( { type: 'OVERVIEW_FAILED', query, message } );
		}
	};
}

export function fetchLive() {
	return async ( { dispatch, select }: ThunkArgs ): Promise< void > => {
		if ( select.isLiveInFlight() ) {
			return;
		}
		dispatch( { type: 'LIVE_REQUESTED' } );
		try {
			const live = await apiFetch< LiveReport >( {
				path: '/footfall/v1/reports/live',
			} );
			dispatch( { type: 'LIVE_RECEIVED', live } );
		} catch ( error ) {
			const message = restErrorMessage( error );
			dispatch( { type: 'LIVE_FAILED', message } );
		}
	};
}
