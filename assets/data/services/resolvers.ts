interface ResolverArgs {
	dispatch: {
		fetchCatalogue: () => Promise< void >;
		fetchScan: () => Promise< void >;
	};
}

export function getCatalogue() {
	return ( { dispatch }: ResolverArgs ): Promise< void > =>
		dispatch.fetchCatalogue();
}

export function getScan() {
	return ( { dispatch }: ResolverArgs ): Promise< void > =>
		dispatch.fetchScan();
}
