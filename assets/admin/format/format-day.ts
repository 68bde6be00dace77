import { adminLocale } from './admin-locale';

const STYLES = {
	tick: { day: 'numeric', month: 'short' },
	full: { weekday: 'short', day: 'numeric', month: 'long', year: 'numeric' },
} as const satisfies Record< string, Intl.DateTimeFormatOptions >;

/** A store day is a date without a time: read and written in UTC, no zone can shift it. */
function asDate( day: string ): Date {
	return new Date( `${ day }T00:00:00Z` );
}

export function formatDay( day: string, style: keyof typeof STYLES ): string {
	return new Intl.DateTimeFormat( adminLocale(), {
		...STYLES[ style ],
		timeZone: 'UTC',
	} ).format( asDate( day ) );
}

export function formatDays( from: string, to: string ): string {
	return new Intl.DateTimeFormat( adminLocale(), {
		day: 'numeric',
		month: 'short',
		year: 'numeric',
		timeZone: 'UTC',
	} ).formatRange( asDate( from ), asDate( to ) );
}
