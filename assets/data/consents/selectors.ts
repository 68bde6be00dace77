import {
	IDLE,
	isInFlight as isLoadableInFlight,
	type Loadable,
} from '../loadable';
import { logPath, reportPath, textPath } from './paths';
import type {
	ConsentLog,
	ConsentLogQuery,
	ConsentReport,
	ConsentReportQuery,
	ConsentsState,
	ConsentText,
	PartName,
} from './types';

export function getReport(
	state: ConsentsState,
	query: ConsentReportQuery
): Loadable< ConsentReport > {
	return state.reports[ reportPath( query ) ] ?? IDLE;
}

export function getLog(
	state: ConsentsState,
	query: ConsentLogQuery
): Loadable< ConsentLog > {
	return state.logs[ logPath( query ) ] ?? IDLE;
}

export function getText(
	state: ConsentsState,
	version: string
): Loadable< ConsentText > {
	return state.texts[ textPath( version ) ] ?? IDLE;
}

export function isInFlight(
	state: ConsentsState,
	part: PartName,
	key: string
): boolean {
	return isLoadableInFlight( state[ part ][ key ] ?? IDLE );
}
