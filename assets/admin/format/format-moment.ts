import { adminLocale } from './admin-locale';
import { dayAt, inZone } from './store-zone';

const TIME = {
	hour: '2-digit',
	minute: '2-digit',
	second: '2-digit',
} as const satisfies Intl.DateTimeFormatOptions;

/**
 * A moment on the store's clock; with its day when that is not today.
 */
export function formatMoment( iso: string, zone: string, now: Date ): string {
	const moment = new Date( iso );
	const { date, timeZone } = inZone( moment, zone );
	const isToday = dayAt( moment, zone ) === dayAt( now, zone );
	return new Intl.DateTimeFormat( adminLocale(), {
		...TIME,
		...( ! isToday && { day: 'numeric', month: 'short' } ),
		timeZone,
	} ).format( date );
}
