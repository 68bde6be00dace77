const DAY_MS = 86400000;

function toUtc( day: string ): number {
	return Date.parse( `${ day }T00:00:00Z` );
}

function fromUtc( ms: number ): string {
	return new Date( ms ).toISOString().slice( 0, 10 );
}

/** 2026-02-30 looks like a day and is none. */
export function isCalendarDay( text: string ): boolean {
	const ms = /^\d{4}-\d{2}-\d{2}$/.test( text ) ? toUtc( text ) : NaN;
	return ! Number.isNaN( ms ) && fromUtc( ms ) === text;
}

/** Counted in UTC, where every day has 24 hours, so a clock change moves nothing. */
export function addDays( day: string, days: number ): string {
	return fromUtc( toUtc( day ) + days * DAY_MS );
}

/** Both ends count. */
export function countDays( from: string, to: string ): number {
	return Math.round( ( toUtc( to ) - toUtc( from ) ) / DAY_MS ) + 1;
}
