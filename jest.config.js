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
	// A global of the editor's page, of which npm has no fit copy.
	moduleNameMapper: {
		...defaultConfig.moduleNameMapper,
		'^@wordpress/block-editor$':
			'<rootDir>/blocks/testing/block-editor.tsx',
	},
	// The scripts of this repository are modules of Node's; Jest wants them as it wants the rest.
	transform: {
		'\\.(mjs|[jt]sx?)$':
			require.resolve( '@wordpress/scripts/config/babel-transform' ),
	},
	moduleFileExtensions: [ 'ts', 'tsx', 'js', 'mjs', 'jsx', 'json' ],
};
