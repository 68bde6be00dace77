/** Former ways to save the block, newest first; there is none yet. As in ../cookie-banner. */
export const deprecated: readonly {
	attributes: Record< string, unknown >;
	save: () => null;
}[] = [];
