/**
 * Cuts text to a length and takes out what is no text: control characters, and halves of surrogate
 * pairs, which no JSON parser of the server accepts.
 *
 * @param text   Any.
 * @param length In UTF-16 code units, as the schema counts.
 */
export function cutText( text: string, length: number ): string {
	return text.slice( 0, length ).replace( /[\p{Cc}\p{Cs}]/gu, '' );
}
