const { execFileSync } = require( 'child_process' );
const fs = require( 'fs' );
const path = require( 'path' );
// Script modules are an option of @wordpress/scripts: two configurations, one for each kind of script.
process.env.WP_EXPERIMENTAL_MODULES = 'true';
const [
	defaultConfig,
	moduleConfig,
] = require( '@wordpress/scripts/config/webpack.config' );
const CopyPlugin = require( 'copy-webpack-plugin' );
const TerserPlugin = require( 'terser-webpack-plugin' );
const DependencyExtractionWebpackPlugin = require( '@wordpress/dependency-extraction-webpack-plugin' );

/**
 * WooCommerce's packages are globals of the page, not of npm: they must never be bundled.
 * `@woocommerce/blocks-checkout-events` is in no published map, hence our own.
 */
const WOOCOMMERCE_EXTERNALS = {
	'@woocommerce/blocks-checkout': {
		global: [ 'wc', 'blocksCheckout' ],
		handle: 'wc-blocks-checkout',
	},
	'@woocommerce/blocks-checkout-events': {
		global: [ 'wc', 'blocksCheckoutEvents' ],
		handle: 'wc-blocks-checkout-events',
	},
	'@woocommerce/settings': {
		global: [ 'wc', 'wcSettings' ],
		handle: 'wc-settings',
	},
};

/** While watching, an edit of the schema is an edit of everything that is generated from it. */
class GenerateFromSchema {
	apply( compiler ) {
		const generate = path.resolve(
			__dirname,
			'scripts/schema/generate.mjs'
		);
		compiler.hooks.watchRun.tap( 'GenerateFromSchema', () =>
			execFileSync( process.execPath, [ generate ] )
		);
		compiler.hooks.afterCompile.tap(
			'GenerateFromSchema',
			( compilation ) =>
				[ 'events.json', 'settings.json' ].forEach( ( name ) =>
					compilation.fileDependencies.add(
						path.resolve( __dirname, 'assets/schema', name )
					)
				)
		);
	}
}

const SHOP_BUNDLES =
	/^(storefront|interactions|data-layer|checkout|memory|blocks\/[\w-]+\/(early|source|view))\.js$/;

const BLOCKS = path.resolve( __dirname, 'blocks' );
const BUILD = path.resolve( __dirname, 'build' );

/** Entries of all blocks that have such a file: `blocks/repeat-visitor/view`. */
const blockEntries = ( ...files ) =>
	Object.fromEntries(
		fs
			.readdirSync( BLOCKS )
			.flatMap( ( block ) =>
				files
					.map( ( file ) => [
						`blocks/${ block }/${ path.parse( file ).name }`,
						path.join( BLOCKS, block, file ),
					] )
					.filter( ( [ , file ] ) => fs.existsSync( file ) )
			)
	);

/**
 * What an earlier build has left goes when a build begins: the default for one configuration, which
 * two beside each other would do to each other.
 */
class BeginEmpty {
	apply( compiler ) {
		compiler.hooks.run.tap( 'BeginEmpty', () =>
			fs.rmSync( BUILD, { recursive: true, force: true } )
		);
	}
}

/** Properties of our own objects inside one bundle, which nobody else sees: they get short names. */
const OWN_PROPERTIES =
	/^(client|consentChanged|flushSoon|forget|guard|leave|newId|onChanged|onLeave|onLink|onRecorded|onView|report|restore|signals|transport|verdict|whenReady)$/;

const minimise = ( { properties, ...files } ) =>
	new TerserPlugin( {
		...files,
		extractComments: false,
		// Shoppers load every byte of it: worth a second look.
		terserOptions: {
			ecma: 2020,
			compress: { passes: 3, ecma: 2020, hoist_funs: true, inline: 1 },
			format: { comments: /translators:/i },
			mangle: {
				reserved: [ '__', '_n', '_nx', '_x' ],
				...( properties && { properties: { regex: properties } } ),
			},
		},
	} );

const withoutPlugin = ( plugins, name ) =>
	plugins.filter( ( plugin ) => plugin.constructor.name !== name );

const optimization = {
	...defaultConfig.optimization,
	minimizer: [
		minimise( { exclude: SHOP_BUNDLES } ),
		minimise( { include: SHOP_BUNDLES, properties: OWN_PROPERTIES } ),
	],
};

const scripts = {
	...defaultConfig,
	entry: {
		...blockEntries( 'index.tsx', 'early.ts', 'source.ts' ),
		storefront: path.resolve( __dirname, 'assets/storefront/index.ts' ),
		interactions: path.resolve(
			__dirname,
			'assets/storefront/interactions.ts'
		),
		'data-layer': path.resolve(
			__dirname,
			'assets/storefront/data-layer.ts'
		),
		checkout: path.resolve( __dirname, 'assets/storefront/checkout.ts' ),
		memory: path.resolve( __dirname, 'assets/storefront/memory.ts' ),
		'choice-boot': path.resolve(
			__dirname,
			'assets/storefront/choice-boot.ts'
		),
		'choice-banner': path.join( BLOCKS, 'cookie-banner/banner.ts' ),
		'choice-opener': path.join( BLOCKS, 'cookie-banner/opener.ts' ),
		'choice-keep': path.resolve(
			__dirname,
			'assets/storefront/choice-keep.ts'
		),
		'choice-gate': path.resolve(
			__dirname,
			'assets/storefront/choice-gate.ts'
		),
		admin: path.resolve( __dirname, 'assets/admin/index.tsx' ),
	},
	optimization,
	plugins: [
		new BeginEmpty(),
		new GenerateFromSchema(),
		new CopyPlugin( {
			patterns: [
				{ from: '*/{block.json,*.php}', context: BLOCKS, to: 'blocks' },
			],
		} ),
		...withoutPlugin(
			withoutPlugin(
				defaultConfig.plugins,
				'DependencyExtractionWebpackPlugin'
			),
			'CopyPlugin'
		),
		new DependencyExtractionWebpackPlugin( {
			requestToExternal: ( request ) =>
				WOOCOMMERCE_EXTERNALS[ request ]?.global,
			requestToHandle: ( request ) =>
				WOOCOMMERCE_EXTERNALS[ request ]?.handle,
		} ),
	],
};

const modules = {
	...moduleConfig,
	// After the other one, which begins with an empty folder.
	dependencies: [ 'scripts' ],
	entry: blockEntries( 'view.ts' ),
	optimization,
};

module.exports = [ { name: 'scripts', ...scripts }, modules ];
