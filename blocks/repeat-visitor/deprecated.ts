/**
 * Former ways to save the block, newest first; there is none yet. What is stored is only what is
 * inside, so most changes need nothing here but a `migrate` of attributes. `fixtures/` keeps what was
 * saved by each version: a test opens them all.
 */
export const deprecated: readonly {
	attributes: Record< string, unknown >;
	save: () => unknown;
	migrate?: (
		attributes: Record< string, unknown >
	) => Record< string, unknown >;
}[] = [];
