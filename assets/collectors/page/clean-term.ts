import { cutText } from './cut-text';

const TERM_LENGTH = 100;

/** An e-mail address, or seven digits, however they are set. */
const PERSONAL = /@|(\d[\s().+/-]*){7}/;

/**
 * @param text What was looked for.
 * @return In small letters; empty when it may be about a person.
 */
export function cleanTerm( text: string ): string {
	return PERSONAL.test( text )
		? ''
		: cutText( text.trim().toLowerCase(), TERM_LENGTH );
}
