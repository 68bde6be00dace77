import { editorLocale } from './editor-locale';

/** Regions of Unicode that are no country: European Union, Eurozone, United Nations, tests. */
const NO_COUNTRIES = [ 'EU', 'EZ', 'QO', 'UN', 'XA', 'XB', 'ZZ' ];

const LETTERS = [ ...'ABCDEFGHIJKLMNOPQRSTUVWXYZ' ];

const names = () =>
	new Intl.DisplayNames( editorLocale(), {
		type: 'region',
		fallback: 'none',
	} );

/** The browser knows all countries in the admin's language: no list of ours has to be kept up. */
export const countries = (): { code: string; name: string }[] => {
	const display = names();
	return LETTERS.flatMap( ( first ) =>
		LETTERS.map( ( second ) => first + second )
	)
		.filter(
			( code ) =>
				! NO_COUNTRIES.includes( code ) &&
				// Codes of countries that are no more stand for their successors.
				new Intl.Locale( `und-${ code }` ).maximize().region === code
		)
		.flatMap( ( code ) => {
			const name = display.of( code );
			return name === undefined ? [] : [ { code, name } ];
		} )
		.sort( ( a, b ) => a.name.localeCompare( b.name, editorLocale() ) );
};

export function countryName( code: string ): string {
	try {
		return names().of( code ) ?? code;
	} catch {
		return code; // Written by hand, and none.
	}
}
