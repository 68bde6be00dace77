const defaultConfig = require( '@wordpress/scripts/config/jest-unit.config' );

module.exports = {
	...defaultConfig,
	rootDir: __dirname,
	testMatch: [
		'<rootDir>/assets/**/*.test.{ts,tsx}',
		'<rootDir>/blocks/**/*.test.{ts,tsx}',
		'<rootDir>/tests/contract/**/*.test.ts',
		'<rootDir>/scripts/**/*.test.mjs',
	],
	testPathIgnorePatterns: [ '/node_modules/', '/build/', '/.store/' ],
	// The scripts of this repository are modules of Node's; Jest wants them as it wants the rest.
	transform: {
		'\\.(mjs|[jt]sx?)$':
			require.resolve( '@wordpress/scripts/config/babel-transform' ),
	},
	moduleFileExtensions: [ 'ts', 'tsx', 'js', 'mjs', 'jsx', 'json' ],
};
