import type { ConsentCategory } from '../schema/generated/events';

/** What a visitor can be asked for. `functional` needs no consent. */
export const CATEGORIES = [
	'preferences',
	'statistics-anonymous',
	'statistics',
	'marketing',
] as const satisfies readonly ConsentCategory[];
