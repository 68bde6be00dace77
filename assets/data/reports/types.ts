import type { EventName } from '../../schema/generated/events';
import type { Declined } from '../declined';
import type { Loadable } from '../loadable';

/** Store days, inclusive, as YYYY-MM-DD. */
export interface OverviewQuery {
	from: string;
	to: string;
}

export interface Day {
	day: string;
	visitors: number;
	sessions: number;
	page_views: number;
	orders: number;
	revenue: number;
}

export type FunnelStepName =
	'visit' | 'product' | 'cart' | 'checkout' | 'order';

export interface FunnelStep {
	step: FunnelStepName;
	sessions: number;
}

export interface Totals {
	visitors: number;
	sessions: number;
	/** Sessions with 10 visible seconds, two page views or a step beyond the product; the others bounced. */
	engaged: number;
	page_views: number;
	orders: number;
	revenue: number;
	refunds: number;
	conversion: number | null;
}

export interface Ledger {
	orders: number;
	matched: number;
	unmatched: { reason: string; orders: number }[];
}

export interface OtherCurrency {
	currency: string;
	decimals: number;
	orders: number;
	revenue: number;
}

export interface ExcludedEvents {
	reason: string;
	events: number;
}

export interface Overview {
	from: string;
	to: string;
	timezone: string;
	currency: string;
	currency_decimals: number;
	/** What came later is still being counted; null when all of it is. */
	complete_until: string | null;
	/** Over long ranges visitors are estimated, within 1 %. */
	visitors_estimated: boolean;
	totals: Totals;
	days: Day[];
	funnel: FunnelStep[];
	ledger: Ledger;
	other_currencies: OtherCurrency[];
	excluded: ExcludedEvents[];
	/** Null while nobody was asked. */
	declined: Declined | null;
}

export interface LiveSummary {
	product?: string;
	quantity?: number;
	order_id?: number;
	amount?: number;
	currency?: string;
	currency_decimals?: number;
}

export interface LiveEvent {
	id: string;
	name: EventName;
	at: string;
	session: number;
	path: string;
	summary: LiveSummary;
}

export interface LiveReport {
	now: string;
	events: LiveEvent[];
}

export interface ReportsState {
	overviews: Readonly< Record< string, Loadable< Overview > > >;
	live: Loadable< LiveReport >;
}

export type ReportsAction =
	| { type: 'OVERVIEW_REQUESTED'; query: OverviewQuery }
	| { type: 'OVERVIEW_RECEIVED'; query: OverviewQuery; overview: Overview }
	| { type: 'OVERVIEW_FAILED'; query: OverviewQuery; message: string }
	| { type: 'LIVE_REQUESTED' }
	| { type: 'LIVE_RECEIVED'; live: LiveReport }
	| { type: 'LIVE_FAILED'; message: string };
