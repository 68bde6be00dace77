import { __ } from '@wordpress/i18n';
import type { OverviewQuery } from '../../data/reports';
import { addDays } from './calendar-day';

export interface Preset extends OverviewQuery {
	id: string;
	label: string;
}

/** Ranges end today: the owner looks at what happens now. */
export function presets( today: string ): Preset[] {
	const yesterday = addDays( today, -1 );
	const last = ( days: number ): OverviewQuery => ( {
		from: addDays( today, 1 - days ),
		to: today,
	} );
	return [
		{
			id: 'today',
			label: __( 'Today', 'footfall' ),
			...last( 1 ),
		},
		{
			id: 'yesterday',
			label: __( 'Yesterday', 'footfall' ),
			from: yesterday,
			to: yesterday,
		},
		{ id: '7', label: __( '7 days', 'footfall' ), ...last( 7 ) },
		{ id: '30', label: __( '30 days', 'footfall' ), ...last( 30 ) },
		{ id: '90', label: __( '90 days', 'footfall' ), ...last( 90 ) },
		{ id: '365', label: __( '365 days', 'footfall' ), ...last( 365 ) },
	];
}

export function defaultRange( today: string ): OverviewQuery {
	return { from: addDays( today, -29 ), to: today };
}

export function presetOf(
	{ from, to }: OverviewQuery,
	today: string
): string | undefined {
	return presets( today ).find(
		( preset ) => preset.from === from && preset.to === to
	)?.id;
}
