import { __, sprintf } from '@wordpress/i18n';
import type { Overview } from '../../data/reports';
import { formatMoney } from '../format/format-money';
import { formatNumber } from '../format/format-number';
import { formatShare } from '../format/format-share';
import { currencyOf } from './currency-of';

export interface Tile {
	id: string;
	title: string;
	definition: string;
	/** Null until the figures are there. */
	figure: string | null;
	/** A smaller line under the figure. */
	note?: string;
}

function visitTiles( overview: Overview | null ): Tile[] {
	const totals = overview?.totals;
	return [
		{
			id: 'visitors',
			title: __( 'Visitors', 'footfall' ),
			definition: __(
				'Different people, as far as they can be told apart: by a first-party cookie with consent, else by a mark that is forgotten each day.',
				'footfall'
			),
			figure: totals ? formatNumber( totals.visitors ) : null,
			...( overview?.visitors_estimated && {
				note: __( 'Estimated, within 1 %', 'footfall' ),
			} ),
		},
		{
			id: 'sessions',
			title: __( 'Sessions', 'footfall' ),
			definition: __(
				'Visits to the site. A session ends after a time without activity, or when the visitor comes back by another campaign.',
				'footfall'
			),
			figure: totals ? formatNumber( totals.sessions ) : null,
		},
	];
}

function pageTile( overview: Overview | null ): Tile {
	return {
		id: 'page_views',
		title: __( 'Page views', 'footfall' ),
		definition: __(
			'Pages that were really shown to a visitor.',
			'footfall'
		),
		figure: overview ? formatNumber( overview.totals.page_views ) : null,
	};
}

function revenueNote( overview: Overview ): string | undefined {
	const { refunds } = overview.totals;
	return refunds === 0
		? undefined
		: sprintf(
				/* translators: %s: an amount of money. */
				__( '%s refunded', 'footfall' ),
				formatMoney( refunds, currencyOf( overview ) )
			);
}

function orderTiles( overview: Overview | null ): Tile[] {
	const totals = overview?.totals;
	const note = overview ? revenueNote( overview ) : undefined;
	return [
		{
			id: 'orders',
			title: __( 'Orders', 'footfall' ),
			definition: __(
				'Orders in a status that WooCommerce counts, by the day they were created.',
				'footfall'
			),
			figure: totals ? formatNumber( totals.orders ) : null,
		},
		{
			id: 'revenue',
			title: __( 'Revenue', 'footfall' ),
			definition: __(
				'Totals of these orders with tax and shipping, less refunds by the day of the refund.',
				'footfall'
			),
			figure: overview
				? formatMoney( overview.totals.revenue, currencyOf( overview ) )
				: null,
			...( note !== undefined && { note } ),
		},
		{
			id: 'conversion',
			title: __( 'Conversion', 'footfall' ),
			definition: __(
				'Sessions with an order, as a share of all sessions.',
				'footfall'
			),
			figure: totals ? formatShare( totals.conversion ) : null,
		},
	];
}

export function tiles(
	overview: Overview | null,
	hasWooCommerce: boolean
): Tile[] {
	return [
		...visitTiles( overview ),
		...( hasWooCommerce
			? orderTiles( overview )
			: [ pageTile( overview ) ] ),
	];
}
