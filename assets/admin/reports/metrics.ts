import { __, _n, sprintf } from '@wordpress/i18n';
import type { Day } from '../../data/reports';
import { formatMoney, type Currency } from '../format/format-money';
import { formatNumber } from '../format/format-number';

export type MetricName = Extract<
	keyof Day,
	'visitors' | 'sessions' | 'page_views' | 'orders' | 'revenue'
>;

export interface Metric {
	title: string;
	/** Names the chart. */
	perDay: string;
	/** In a sentence: "12 visitors". */
	inWords: ( value: number, currency: Currency ) => string;
	isMoney: boolean;
}

export const metrics = (): Record< MetricName, Metric > => ( {
	visitors: {
		title: __( 'Visitors', 'footfall' ),
		perDay: __( 'Visitors per day', 'footfall' ),
		inWords: ( value ) =>
			sprintf(
				/* translators: %s: number of visitors. */
				_n( '%s visitor', '%s visitors', value, 'footfall' ),
				formatNumber( value )
			),
		isMoney: false,
	},
	sessions: {
		title: __( 'Sessions', 'footfall' ),
		perDay: __( 'Sessions per day', 'footfall' ),
		inWords: ( value ) =>
			sprintf(
				/* translators: %s: number of sessions. */
				_n( '%s session', '%s sessions', value, 'footfall' ),
				formatNumber( value )
			),
		isMoney: false,
	},
	page_views: {
		title: __( 'Page views', 'footfall' ),
		perDay: __( 'Page views per day', 'footfall' ),
		inWords: ( value ) =>
			sprintf(
				/* translators: %s: number of page views. */
				_n( '%s page view', '%s page views', value, 'footfall' ),
				formatNumber( value )
			),
		isMoney: false,
	},
	orders: {
		title: __( 'Orders', 'footfall' ),
		perDay: __( 'Orders per day', 'footfall' ),
		inWords: ( value ) =>
			sprintf(
				/* translators: %s: number of orders. */
				_n( '%s order', '%s orders', value, 'footfall' ),
				formatNumber( value )
			),
		isMoney: false,
	},
	revenue: {
		title: __( 'Revenue', 'footfall' ),
		perDay: __( 'Revenue per day', 'footfall' ),
		inWords: ( value, currency ) => formatMoney( value, currency ),
		isMoney: true,
	},
} );

/** Without WooCommerce there is nothing to buy. */
export function shownMetrics( hasWooCommerce: boolean ): MetricName[] {
	return hasWooCommerce
		? [ 'visitors', 'sessions', 'orders', 'revenue' ]
		: [ 'visitors', 'sessions', 'page_views' ];
}
