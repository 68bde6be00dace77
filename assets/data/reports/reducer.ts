import { failed, IDLE, received, requested, type Loadable } from '../loadable';
import { overviewKey } from './overview-key';
import type {
	Overview,
	OverviewQuery,
	ReportsAction,
	ReportsState,
} from './types';

const INITIAL_STATE: ReportsState = { overviews: {}, live: IDLE };

/** Answers land under the query that asked, so late ones cannot reach another range. */
function withOverview(
	state: ReportsState,
	query: OverviewQuery,
	change: ( before: Loadable< Overview > ) => Loadable< Overview >
): ReportsState {
	const key = overviewKey( query );
	return {
		...state,
		overviews: {
			...state.overviews,
			[ key ]: change( state.overviews[ key ] ?? IDLE ),
		},
	};
}

export function reducer(
	state: ReportsState = INITIAL_STATE,
	action: ReportsAction
): ReportsState {
	switch ( action.type ) {
		case 'OVERVIEW_REQUESTED':
			return withOverview( state, action.query, requested );
		case 'OVERVIEW_RECEIVED':
			return withOverview( state, action.query, () =>
				received( action.overview )
			);
		case 'OVERVIEW_FAILED':
			return withOverview( state, action.query, ( before ) =>
				failed( before, action.message )
			);
		case 'LIVE_REQUESTED':
			return { ...state, live: requested( state.live ) };
		case 'LIVE_RECEIVED':
			return { ...state, live: received( action.live ) };
		case 'LIVE_FAILED':
			return { ...state, live: failed( state.live, action.message ) };
		default:
			return state;
	}
}
