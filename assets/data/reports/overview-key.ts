import type { OverviewQuery } from './types';

export function overviewKey( { from, to }: OverviewQuery ): string {
	return `${ from }/${ to }`;
}
