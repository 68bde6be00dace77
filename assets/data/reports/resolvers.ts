import type { OverviewQuery } from './types';

interface ResolverArgs {
	dispatch: { fetchOverview: ( query: OverviewQuery ) => Promise< void > };
}

export function getOverview( query: OverviewQuery ) {
	return ( { dispatch }: ResolverArgs ): Promise< void > =>
		dispatch.fetchOverview( query );
}
