/** Plain text as the HTML that a rich-text field wants. */
export const toHtml = ( text: string ): string =>
	text
		.replaceAll( '&', '&amp;' )
		.replaceAll( '<', '&lt;' )
		.replaceAll( '>', '&gt;' );

const bodyOf = ( html: string ) =>
	new DOMParser().parseFromString( html, 'text/html' ).body;

export const toText = ( html: string ): string =>
	bodyOf( html ).textContent ?? '';

/** Whether two pieces of HTML are the same, however their signs are written. */
export const isSameHtml = ( one: string, other: string ): boolean =>
	bodyOf( one ).innerHTML === bodyOf( other ).innerHTML;
