import type { AskingConfig, ConsentRule } from './choice';

/** The strictest first. */
const STRICT: readonly ConsentRule[] = [ 'opt_in', 'opt_out', 'none' ];

/** Browsers that hide where they are, and computers that were never told. */
const NOWHERE = /^(Etc\/|U[CT]|GMT|Universal|Zulu)/;

/**
 * The owner's rule for where the visitor is: as the server has found out, else by the time zone, else
 * by the region of the browser's language; where nothing says so, the strictest.
 */
export function ruleOf( {
	rule,
	regions,
	elsewhere,
}: Pick< AskingConfig, 'rule' | 'regions' | 'elsewhere' > ): ConsentRule {
	const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
	const country = /-([A-Z]{2})\b/.exec( navigator.language )?.[ 1 ];
	const isPlace = zone && ! NOWHERE.test( zone );
	if ( ! rule && ! isPlace && ! country ) {
		return STRICT.find(
			( strict ) =>
				strict === elsewhere ||
				regions.some( ( region ) => region.rule === strict )
		) as ConsentRule;
	}
	return (
		rule ??
		regions.find( ( { zones, countries } ) =>
			isPlace
				? new RegExp( zones ).test( zone )
				: new RegExp( `^(${ countries })$` ).test( country as string )
		)?.rule ??
		elsewhere
	);
}
