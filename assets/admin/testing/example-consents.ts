import type {
	ConsentCounts,
	ConsentLog,
	ConsentReport,
	LoggedConsent,
} from '../../data/consents';

const NOTHING: ConsentCounts = {
	asked: 0,
	accepted: 0,
	refused: 0,
	chosen: 0,
	dismissed: 0,
	unasked: 0,
	changed: 0,
	withdrawn: 0,
	services: 0,
};

/** For tests: one day of a small store. */
export function exampleConsentReport(
	changed: Partial< ConsentReport > = {}
): ConsentReport {
	const counts = { ...NOTHING, asked: 100, accepted: 40, refused: 30 };
	return {
		from: '2026-11-21',
		to: '2026-11-21',
		timezone: 'UTC',
		totals: {
			...counts,
			chosen: 10,
			unasked: 5,
			changed: 3,
			withdrawn: 2,
			answers: 85,
		},
		days: [ { ...counts, day: '2026-11-21' } ],
		categories: [
			{ category: 'preferences', allowed: 51, denied: 34 },
			{ category: 'statistics-anonymous', allowed: 60, denied: 25 },
			{ category: 'statistics', allowed: 50, denied: 35 },
			{ category: 'marketing', allowed: 40, denied: 45 },
		],
		rules: [ { ...counts, rule: 'opt_in' } ],
		layouts: [ { ...counts, layout: 'box' } ],
		texts: [
			{
				...counts,
				text: '0123456789ab',
				locale: 'de_DE',
				first_shown_at: '2026-11-01T10:00:00.000Z',
			},
		],
		declined: { visits: 105, declined: 35, share: 1 / 3, opted_out: 0 },
		...changed,
	};
}

export function emptyConsentReport(): ConsentReport {
	return exampleConsentReport( {
		totals: { ...NOTHING, answers: 0 },
		days: [ { ...NOTHING, day: '2026-11-21' } ],
		rules: [],
		layouts: [],
		texts: [],
		declined: null,
	} );
}

export const NUMBER = 'Zk3_0-aB9cD8eF7gH6iJ5k';

export function exampleLog(
	changed: Partial< LoggedConsent > = {},
	total = 1
): ConsentLog {
	return {
		total,
		pages: Math.ceil( total / 20 ),
		consents: [
			{
				key: '1',
				id: NUMBER,
				at: '2026-11-21T10:00:00.000Z',
				how: 'choose',
				first: true,
				allowed: [ 'statistics' ],
				services: [ 'youtube' ],
				signal: '',
				rule: 'opt_in',
				layout: 'box',
				text: '0123456789ab',
				language: 'de-DE',
				path: '/hat/',
				...changed,
			},
		],
	};
}
