import { adminLocale } from './admin-locale';
import { dayAt, inZone } from './store-zone';

const TODAY = {
	hour: 'numeric',
	minute: '2-digit',
	second: '2-digit',
} as const satisfies Intl.DateTimeFormatOptions;

const EARLIER = {
	day: 'numeric',
	month: 'short',
	hour: 'numeric',
	minute: '2-digit',
} as const satisfies Intl.DateTimeFormatOptions;

/**
 * A moment on the store's clock; with its day instead of the seconds when that is not today.
 */
export function formatMoment( iso: string, zone: string, now: Date ): string {
	const moment = new Date( iso );
	const { date, timeZone } = inZone( moment, zone );
	const isToday = dayAt( moment, zone ) === dayAt( now, zone );
	return new Intl.DateTimeFormat( adminLocale(), {
		...( isToday ? TODAY : EARLIER ),
		timeZone,
	} ).format( date );
}
