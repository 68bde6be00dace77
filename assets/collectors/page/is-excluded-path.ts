/**
 * The twin of `includes/Ingest/Path_Filter.php`. Cases: `tests/contract/urls.json`.
 *
 * @param path     Of an address, as the browser shows it.
 * @param patterns Paths in any case, with or without a slash at the end; a * stands for anything.
 */
export function isExcludedPath(
	path: string,
	patterns: readonly string[]
): boolean {
	return patterns.some( ( pattern ) =>
		new RegExp(
			`^${ pattern
				.replace( /\/+$/, '' )
				.replace( /[.+?^${}()|[\]\\]/g, '\\$&' )
				.replace( /\*/g, '.*' ) }/?$`,
			'i'
		).test( path )
	);
}
