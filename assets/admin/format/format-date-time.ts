import { adminLocale } from './admin-locale';
import { inZone } from './store-zone';

/** A moment on the store's clock in full, as a record of something wants it. */
export function formatDateTime( iso: string, zone: string ): string {
	const { date, timeZone } = inZone( new Date( iso ), zone );
	return new Intl.DateTimeFormat( adminLocale(), {
		dateStyle: 'medium',
		timeStyle: 'medium',
		timeZone,
	} ).format( date );
}
