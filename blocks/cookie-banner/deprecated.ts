/**
 * Former ways to save the block, newest first; there is none yet. Nothing but attributes is stored, so
 * a change needs no more than a `migrate` of those. `fixtures/` keeps what was saved by each version: a
 * test opens them all.
 */
export const deprecated: readonly {
	attributes: Record< string, unknown >;
	save: () => null;
	migrate?: (
		attributes: Record< string, unknown >
	) => Record< string, unknown >;
}[] = [];
