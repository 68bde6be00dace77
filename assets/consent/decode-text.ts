/** Undoes percent-encoding. Text that is not properly encoded stays as it is. */
export function decodeText( text: string ): string {
	try {
		return decodeURIComponent( text );
	} catch {
		return text;
	}
}
