import { useState } from '@wordpress/element';

/**
 * The text of an input whose value is no text. What was typed stays on screen
 * (an empty line, a lone minus) for as long as it still means the value; when
 * the value changes elsewhere (discard, save), the text follows it.
 */
export function useDraftText< V >(
	value: V,
	parse: ( text: string ) => V,
	format: ( value: V ) => string,
	isSame: ( one: V, other: V ) => boolean
): [ string, ( text: string ) => V ] {
	const [ draft, setDraft ] = useState< string | null >( null );
	const text =
		draft !== null && isSame( parse( draft ), value )
			? draft
			: format( value );
	const enter = ( entered: string ): V => {
		setDraft( entered );
		return parse( entered );
	};
	return [ text, enter ];
}
