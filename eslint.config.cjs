const fs = require( 'fs' );
const path = require( 'path' );
const wordpress = require( '@wordpress/eslint-plugin' );

/**
 * The arrows of docs/architecture.md: who may import whom, inside assets/.
 */
const MAY_IMPORT = {
	storefront: [ 'collectors', 'tracker', 'memory', 'consent', 'schema' ],
	collectors: [ 'tracker', 'consent', 'schema' ],
	tracker: [ 'schema' ],
	memory: [ 'consent', 'schema' ],
	consent: [ 'schema' ],
	admin: [ 'data', 'schema' ],
	data: [ 'schema' ],
	schema: [],
};
const FOLDERS = Object.keys( MAY_IMPORT );
const COLLECTORS = [ 'page', 'catalog', 'cart', 'checkout', 'account' ];
const BLOCKS_MAY_IMPORT = [ 'memory', 'consent', 'schema' ];

const forbid = ( target, from, message ) => ( { target, from, message } );

const zones = [
	...FOLDERS.flatMap( ( folder ) =>
		FOLDERS.filter(
			( other ) =>
				other !== folder && ! MAY_IMPORT[ folder ].includes( other )
		).map( ( other ) =>
			forbid(
				`./assets/${ folder }`,
				`./assets/${ other }`,
				`assets/${ folder } may not import assets/${ other } (docs/architecture.md).`
			)
		)
	),
	...COLLECTORS.flatMap( ( collector ) =>
		COLLECTORS.filter( ( other ) => other !== collector ).map( ( other ) =>
			forbid(
				`./assets/collectors/${ collector }`,
				`./assets/collectors/${ other }`,
				'Collectors do not know each other.'
			)
		)
	),
	...[ 'blocks', 'scripts', 'tests' ].map( ( other ) =>
		forbid(
			'./assets',
			`./${ other }`,
			`assets may not import ${ other } (docs/architecture.md).`
		)
	),
	...FOLDERS.filter( ( other ) => ! BLOCKS_MAY_IMPORT.includes( other ) ).map(
		( other ) =>
			forbid(
				'./blocks',
				`./assets/${ other }`,
				`blocks may not import assets/${ other } (docs/architecture.md).`
			)
	),
];

// A folder that nobody has thought about is no way around the arrows.
const unknown = fs
	.readdirSync( path.join( __dirname, 'assets' ) )
	.filter( ( name ) => ! [ ...FOLDERS, 'types' ].includes( name ) );
if ( unknown.length ) {
	throw new Error(
		`eslint.config.cjs does not say what assets/${ unknown[ 0 ] } may import.`
	);
}

module.exports = [
	{
		ignores: [
			'build/**',
			'dist/**',
			'artifacts/**',
			'.store/**',
			'**/generated/**',
		],
	},
	...wordpress.configs.recommended,
	{
		settings: {
			'import/resolver': {
				node: {
					extensions: [ '.js', '.mjs', '.ts', '.tsx', '.json' ],
				},
			},
			// Globals of the page: installed by WooCommerce, typed by a local declaration.
			'import/core-modules': [
				'@wordpress/block-editor',
				'@wordpress/interactivity',
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
			camelcase: 'off', // Wire names are snake_case everywhere.
			'jsdoc/require-param': 'off',
			'jsdoc/require-property-description': 'off',
			'jsdoc/require-returns-description': 'off', // The type and the name often say it all.
			'jsdoc/check-param-names': 'off', // Destructured parameters are described as one.
			'@wordpress/no-unused-vars-before-return': 'off',
		},
	},
	{
		files: [
			'assets/{tracker,memory,consent,collectors,storefront,schema}/**/*.{ts,tsx}',
			'blocks/*/rules/**/*.ts',
		],
		ignores: [ '**/*.test.ts' ],
		rules: {
			'no-restricted-imports': [
				'error',
				{
					patterns: [
						{
							regex: '^[^.]',
							message:
								'What every shopper loads has no dependency.',
						},
					],
				},
			],
		},
	},
	{
		files: [ '**/*.{ts,tsx}' ],
		rules: {
			'@typescript-eslint/no-explicit-any': 'error',
			'jsdoc/require-param-type': 'off',
			'jsdoc/require-returns-type': 'off',
		},
	},
	{
		// TypeScript holds the arguments to the format, also where the format is one of several.
		files: [ 'blocks/*/editor/{preview,summary}/**/*.ts' ],
		rules: { '@wordpress/valid-sprintf': 'off' },
	},
	{
		files: [ 'scripts/**', 'tests/**', '*.config.{js,cjs}', '.*.js' ],
		languageOptions: {
			globals: {
				process: 'readonly',
				Buffer: 'readonly',
				__dirname: 'readonly',
				require: 'readonly',
				module: 'writable',
			},
		},
		rules: {
			'no-console': 'off',
			'import/no-extraneous-dependencies': 'off',
			'react-hooks/rules-of-hooks': 'off', // There is no React here.
		},
	},
	{
		files: [ 'tests/**', '**/*.test.{ts,tsx,mjs}' ],
		rules: { 'max-lines': 'off' },
	},
	...wordpress.configs[ 'test-unit' ].map( ( config ) => ( {
		...config,
		files: [ '**/*.test.{ts,tsx,mjs}' ],
	} ) ),
];
