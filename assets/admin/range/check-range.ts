import { __, sprintf } from '@wordpress/i18n';
import type { OverviewQuery } from '../../data/reports';
import { formatNumber } from '../format/format-number';
import { countDays, isCalendarDay } from './calendar-day';

/** A leap year; the server answers no more at once. */
const MAX_DAYS = 366;

/** What is wrong with a range, or null. */
export function checkRange( { from, to }: OverviewQuery ): string | null {
	if ( ! isCalendarDay( from ) || ! isCalendarDay( to ) ) {
		return __( 'Give both days.', 'footfall' );
	}
	if ( from > to ) {
		return __( 'The first day comes after the last day.', 'footfall' );
	}
	if ( countDays( from, to ) > MAX_DAYS ) {
		return sprintf(
			/* translators: %s: number of days, always 366. */
			__( 'Choose at most %s days.', 'footfall' ),
			formatNumber( MAX_DAYS )
		);
	}
	return null;
}
