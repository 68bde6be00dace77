/**
 * The arrows of docs/architecture.md: each zone names what a folder may NOT import.
 */
const FOLDERS = [
	'storefront',
	'collectors',
	'tracker',
	'consent',
	'admin',
	'data',
	'schema',
];
const MAY_IMPORT = {
	storefront: [ 'collectors', 'tracker', 'consent', 'schema' ],
	collectors: [ 'tracker', 'consent', 'schema' ],
	tracker: [ 'schema' ],
	consent: [ 'schema' ],
	admin: [ 'data', 'schema' ],
	data: [ 'schema' ],
	schema: [],
};
const COLLECTORS = [ 'page', 'catalog', 'cart', 'checkout', 'account' ];

const zones = [
	...Object.entries( MAY_IMPORT ).flatMap( ( [ folder, allowed ] ) =>
		FOLDERS.filter(
			( other ) => other !== folder && ! allowed.includes( other )
		).map( ( other ) => ( {
			target: `./assets/${ folder }`,
			from: `./assets/${ other }`,
			message: `assets/${ folder } may not import assets/${ other } (docs/architecture.md).`,
		} ) )
	),
	...COLLECTORS.flatMap( ( collector ) =>
		COLLECTORS.filter( ( other ) => other !== collector ).map(
			( other ) => ( {
				target: `./assets/collectors/${ collector }`,
				from: `./assets/collectors/${ other }`,
				message: 'Collectors do not know each other.',
			} )
		)
	),
	...FOLDERS.filter(
		( folder ) => ! [ 'consent', 'schema' ].includes( folder )
	).map( ( folder ) => ( {
		target: './blocks',
		from: `./assets/${ folder }`,
		message: `blocks may not import assets/${ folder }.`,
	} ) ),
];

module.exports = {
	root: true,
	extends: [ 'plugin:@wordpress/eslint-plugin/recommended' ],
	parserOptions: { ecmaVersion: 2022 },
	settings: {
		'import/resolver': {
			node: { extensions: [ '.js', '.mjs', '.ts', '.tsx', '.json' ] },
		},
		// Globals of the page: installed by WooCommerce, typed by a local declaration.
		'import/core-modules': [
			'@woocommerce/blocks-checkout',
			'@woocommerce/blocks-checkout-events',
			'@woocommerce/settings',
		],
	},
	rules: {
		'import/no-restricted-paths': [ 'error', { zones } ],
		'@wordpress/i18n-text-domain': [
			'error',
			{ allowedTextDomain: 'footfall' },
		],
		'max-lines': [
			'error',
			{ max: 200, skipBlankLines: true, skipComments: true },
		],
		camelcase: 'off', // Wire names are snake_case everywhere (docs/decisions).
	},
	overrides: [
		{
			files: [ 'assets/{tracker,consent,collectors,storefront,schema}/**' ],
			rules: {
				'no-restricted-imports': [
					'error',
					{
						patterns: [
							{
								group: [ '@wordpress/*', '@woocommerce/*' ],
								message:
									'What every shopper loads has no dependency.',
							},
						],
					},
				],
			},
		},
		{
			files: [ '*.ts', '*.tsx' ],
			rules: {
				'@typescript-eslint/no-explicit-any': 'error',
				'jsdoc/require-param': 'off',
				'jsdoc/require-param-type': 'off',
				'jsdoc/require-returns-type': 'off',
			},
		},
		{
			files: [ 'scripts/**', 'tests/**', '*.config.*' ],
			env: { node: true },
			rules: {
				'no-console': 'off',
				'import/no-extraneous-dependencies': 'off',
				'jsdoc/require-param': 'off',
			},
		},
		{
			files: [ '**/generated/**', 'tests/**', '**/*.test.ts', '**/*.test.tsx' ],
			rules: { 'max-lines': 'off' },
		},
		{
			files: [ '**/*.test.ts', '**/*.test.tsx' ],
			env: { jest: true },
		},
	],
};
