import { dateI18n, getDate, getSettings } from '@wordpress/date';
import { __, sprintf } from '@wordpress/i18n';

/**
 * @param local The store's own time: 2026-11-27T00:00:00; '' for none.
 * @return The same moment as ISO 8601 in UTC, or ''.
 */
export function toUtc( local: string ): string {
	const moment = local ? getDate( local ) : null;
	return moment && ! Number.isNaN( moment.getTime() )
		? moment.toISOString()
		: '';
}

/** @return As Settings → General wants dates and times. */
export function formatLocal( local: string ): string {
	const { formats } = getSettings();
	return dateI18n( formats.datetime, getDate( local ), undefined );
}

/** @return Name of the store's timezone for people: Europe/Berlin, or UTC+5.5. */
export function zoneName(): string {
	const { string, offset } = getSettings().timezone;
	return (
		string.replaceAll( '_', ' ' ) ||
		sprintf(
			/* translators: %s: hours, with a sign. */
			__( 'UTC%s', 'footfall' ),
			Number( offset ) < 0 ? `${ offset }` : `+${ offset }`
		)
	);
}
