import type { Overview } from '../../data/reports';

/** For tests: three days of a small store. */
export function exampleOverview( changed: Partial< Overview > = {} ): Overview {
	return {
		from: '2026-11-19',
		to: '2026-11-21',
		timezone: 'UTC',
		currency: 'EUR',
		currency_decimals: 2,
		complete_until: null,
		visitors_estimated: false,
		totals: {
			visitors: 30,
			sessions: 40,
			engaged: 25,
			page_views: 160,
			orders: 3,
			revenue: 12345,
			refunds: 500,
			conversion: 0.05,
		},
		days: [ '2026-11-19', '2026-11-20', '2026-11-21' ].map( ( day ) => ( {
			day,
			visitors: 10,
			sessions: 13,
			page_views: 53,
			orders: 1,
			revenue: 4115,
		} ) ),
		funnel: [
			{ step: 'visit', sessions: 40 },
			{ step: 'product', sessions: 20 },
			{ step: 'cart', sessions: 10 },
			{ step: 'checkout', sessions: 4 },
			{ step: 'order', sessions: 2 },
		],
		ledger: {
			orders: 3,
			matched: 2,
			unmatched: [ { reason: 'no_consent', orders: 1 } ],
		},
		other_currencies: [
			{ currency: 'JPY', decimals: 0, orders: 2, revenue: 5000 },
		],
		excluded: [
			{ reason: 'bot', events: 7 },
			{ reason: 'moon_phase', events: 1 },
		],
		declined: null,
		...changed,
	};
}

export function emptyOverview(): Overview {
	const nothing = {
		visitors: 0,
		sessions: 0,
		page_views: 0,
		orders: 0,
		revenue: 0,
	};
	const { days, funnel } = exampleOverview();
	return exampleOverview( {
		totals: { ...nothing, engaged: 0, refunds: 0, conversion: null },
		days: days.map( ( { day } ) => ( { day, ...nothing } ) ),
		funnel: funnel.map( ( { step } ) => ( { step, sessions: 0 } ) ),
		ledger: { orders: 0, matched: 0, unmatched: [] },
		other_currencies: [],
		excluded: [],
	} );
}
