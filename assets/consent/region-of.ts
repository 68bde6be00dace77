import type { AskingConfig } from './choice';

export type Region = keyof AskingConfig[ 'rules' ];

/** European Economic Area, United Kingdom, Switzerland, and parts of them with a code of their own. */
const EUROPE =
	/^(AT|AX|BE|BG|CH|CY|CZ|DE|DK|EE|ES|FI|FR|GB|GF|GI|GP|GR|HR|HU|IE|IS|IT|LI|LT|LU|LV|MF|MQ|MT|NL|NO|PL|PT|RE|RO|SE|SI|SJ|SK|YT)$/;

/**
 * All of Europe/: zones of countries without such a law (Belgrade, Moscow) are also named by computers
 * in those with one, whose zones were once links to them.
 */
const EUROPEAN_ZONE =
	/^(Europe|Arctic)\/|\/(Azores|Canary|Madeira|Reykjavik|Jan_Mayen|Nicosia|Famagusta|Ceuta|Cayenne|Guadeloupe|Marigot|Martinique|Mayotte|Reunion)$|^(GB|Eire|Iceland|Poland|Portugal|[CEMW]ET$)/;

const AMERICAN_ZONE =
	/^US\/|^America\/(Adak|Anchorage|Boise|Chicago|Denver|Detroit|Fort_Wayne|Indiana|Juneau|Kentucky|Knox_IN|Los_Angeles|Louisville|Menominee|Metlakatla|New_York|Nome|North_Dakota|Phoenix|Shiprock|Sitka|Yakutat)|\/Honolulu$|^Navajo/;

/** Browsers that hide where they are, and computers that were never told. */
const NOWHERE = /^(Etc\/|U[CT]|GMT|Universal|Zulu)/;

/** The twin of `Region_Rules::region()`, proved by `tests/contract/consent-regions.json`. */
export function regionOfCountry( country: string ): Region {
	if ( country === 'US' ) {
		return 'united_states';
	}
	return EUROPE.test( country ) ? 'europe' : 'elsewhere';
}

/**
 * Where the visitor is, as far as it can be known without asking anybody: by the country that the
 * server has printed, else the time zone, else the region of the browser's language.
 *
 * @param place
 * @param place.country  ISO 3166-1 alpha-2, or empty.
 * @param place.zone     IANA time zone; UTC and the like say nothing.
 * @param place.language BCP 47.
 * @return `undefined` when nothing says so.
 */
export function regionOf( {
	country,
	zone,
	language,
}: {
	country?: string | undefined;
	zone?: string | undefined;
	language: string;
} ): Region | undefined {
	if ( country ) {
		return regionOfCountry( country );
	}
	if ( zone && ! NOWHERE.test( zone ) ) {
		if ( EUROPEAN_ZONE.test( zone ) ) {
			return 'europe';
		}
		return AMERICAN_ZONE.test( zone ) ? 'united_states' : 'elsewhere';
	}
	const region = /-([A-Z]{2})\b/.exec( language )?.[ 1 ];
	return region ? regionOfCountry( region ) : undefined;
}
