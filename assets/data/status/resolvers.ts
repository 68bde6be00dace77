interface ResolverArgs {
	dispatch: { fetchStatus: () => Promise< void > };
}

export function getStatus() {
	return ( { dispatch }: ResolverArgs ): Promise< void > =>
		dispatch.fetchStatus();
}
