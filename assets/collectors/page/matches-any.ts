/**
 * The twin of `includes/Ingest/Path_Filter.php`.
 *
 * @param text     A path, with or without a slash at the end, or a parameter's name: `email` in the
 *                 list means `email[0]` too.
 * @param patterns The owner's list, in any case; a * stands for anything.
 */
export function matchesAny(
	text: string,
	patterns: readonly string[]
): boolean {
	return patterns.some( ( pattern ) => {
		const source = pattern
			.replace( /\/$/, '' )
			.replace( /[^\w*]/g, '\\$&' )
			.replace( /\*/g, '.*' );
		return new RegExp( `^${ source }(/|\\[.*)?$`, 'i' ).test( text );
	} );
}
