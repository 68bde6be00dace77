import { IDLE, isInFlight, type Loadable } from '../loadable';
import { overviewKey } from './overview-key';
import type {
	LiveReport,
	Overview,
	OverviewQuery,
	ReportsState,
} from './types';

export function getOverview(
	state: ReportsState,
	query: OverviewQuery
): Loadable< Overview > {
	return state.overviews[ overviewKey( query ) ] ?? IDLE;
}

export function isOverviewInFlight(
	state: ReportsState,
	query: OverviewQuery
): boolean {
	return isInFlight( getOverview( state, query ) );
}

export function getLive( state: ReportsState ): Loadable< LiveReport > {
	return state.live;
}

export function isLiveInFlight( state: ReportsState ): boolean {
	return isInFlight( state.live );
}
