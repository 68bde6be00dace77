import { getSettings } from '@wordpress/date';

const OFFSET = /^([+-])(\d{1,2}):?(\d{2})$/;

/**
 * The zone of Settings → General: a name (Europe/Berlin) or, where the owner
 * chose one, an offset (+05:30).
 */
export function storeZone(): string {
	const { string, offset } = getSettings().timezone;
	if ( string ) {
		return string;
	}
	const minutes = Math.round( Number( offset ) * 60 );
	const two = ( part: number ): string => String( part ).padStart( 2, '0' );
	const size = Math.abs( minutes );
	return `${ minutes < 0 ? '-' : '+' }${ two( Math.floor( size / 60 ) ) }:${ two(
		size % 60
	) }`;
}

/**
 * What to give to Intl: not every browser takes an offset for a zone, so the
 * moment is shifted and shown as UTC.
 */
export function inZone(
	moment: Date,
	zone: string
): { date: Date; timeZone: string } {
	const [ match, sign, hours, minutes ] = OFFSET.exec( zone ) ?? [];
	if ( match === undefined ) {
		return { date: moment, timeZone: zone };
	}
	const shift =
		( Number( hours ) * 60 + Number( minutes ) ) *
		( sign === '-' ? -1 : 1 );
	return {
		date: new Date( moment.getTime() + shift * 60000 ),
		timeZone: 'UTC',
	};
}

/** The store day of a moment, as YYYY-MM-DD. */
export function dayAt( moment: Date, zone: string ): string {
	const { date, timeZone } = inZone( moment, zone );
	// Swedish writes dates as ISO 8601 does.
	return new Intl.DateTimeFormat( 'sv-SE', {
		year: 'numeric',
		month: '2-digit',
		day: '2-digit',
		timeZone,
	} ).format( date );
}
