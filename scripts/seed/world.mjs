/**
 * Where seeded visitors come from and what they browse with. Weights are shares, not promises.
 */
export const SOURCES = [
	{ weight: 26, query: '', referrer: '' },
	{ weight: 31, query: '', referrer: 'https://www.google.com/' },
	{ weight: 5, query: '', referrer: 'https://www.bing.com/' },
	{
		weight: 12,
		query: 'utm_source=newsletter&utm_medium=email&utm_campaign=harvest',
		referrer: '',
		email: true,
	},
	{ weight: 8, query: 'gclid=seeded', referrer: 'https://www.google.com/' },
	{
		weight: 8,
		query: 'utm_source=instagram&utm_medium=social&utm_campaign=mugs',
		referrer: 'https://l.instagram.com/',
	},
	{ weight: 4, query: '', referrer: 'https://chatgpt.com/' },
	{
		weight: 6,
		query: '',
		referrer: 'https://coffee-blog.example/best-beans/',
	},
];

export const AGENTS = [
	{
		weight: 30,
		ua: 'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Safari/537.36',
	},
	{
		weight: 24,
		ua: 'Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.5 Mobile/15E148 Safari/604.1',
	},
	{
		weight: 20,
		ua: 'Mozilla/5.0 (Linux; Android 15; Pixel 9) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Mobile Safari/537.36',
	},
	{
		weight: 11,
		ua: 'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.5 Safari/605.1.15',
	},
	{
		weight: 6,
		ua: 'Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:142.0) Gecko/20100101 Firefox/142.0',
	},
	{
		weight: 4,
		ua: 'Mozilla/5.0 (iPad; CPU OS 18_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.5 Mobile/15E148 Safari/604.1',
	},
	{
		weight: 5,
		ua: 'Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)',
		bot: true,
	},
];

export const LANGUAGES = [
	{ weight: 70, tag: 'en-US' },
	{ weight: 12, tag: 'es-US' },
	{ weight: 8, tag: 'en-GB' },
	{ weight: 6, tag: 'fr-CA' },
	{ weight: 4, tag: 'de-DE' },
];

/** Visits by the hour of the day in the store's timezone. */
export const HOURS = [
	1, 1, 1, 1, 1, 2, 3, 5, 7, 8, 8, 8, 9, 8, 7, 7, 7, 8, 9, 11, 12, 10, 6, 3,
].map( ( weight, hour ) => ( { weight, hour } ) );

/** Monday to Sunday. */
export const WEEKDAYS = [ 1.05, 1, 0.98, 1, 0.95, 0.85, 1.1 ];
