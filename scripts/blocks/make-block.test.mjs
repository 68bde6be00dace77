import { execFileSync } from 'node:child_process';
import {
	cpSync,
	mkdirSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	rmSync,
	symlinkSync,
	writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { makeBlock } from './make-block.mjs';

const ROOT = path.resolve( __dirname, '../..' );
const NAME = 'sale-countdown';

let root;

/** A repository beside this one, with all that a block leans on. */
beforeAll( () => {
	root = mkdtempSync( path.join( tmpdir(), 'footfall-block-' ) );
	for ( const file of [
		'assets/types',
		'assets/schema',
		'blocks/testing',
		'includes/Blocks',
		'eslint.config.cjs',
		'.prettierrc.js',
		'jest.config.js',
		'package.json',
		'tsconfig.json',
	] ) {
		cpSync( path.join( ROOT, file ), path.join( root, file ), {
			recursive: true,
		} );
	}
	mkdirSync( path.join( root, 'tests' ), { recursive: true } );
	writeFileSync( path.join( root, 'tests/none.ts' ), 'export {};\n' );
	symlinkSync(
		path.join( ROOT, 'node_modules' ),
		path.join( root, 'node_modules' )
	);
	makeBlock( root, NAME );
} );

afterAll( () => rmSync( root, { recursive: true, force: true } ) );

const run = ( program, ...args ) =>
	execFileSync( path.join( root, 'node_modules/.bin', program ), args, {
		cwd: root,
		encoding: 'utf8',
		stdio: 'pipe',
	} );

test( 'the new block is typed and linted', () => {
	expect( readdirSync( path.join( root, 'blocks', NAME ) ) ).toContain(
		'render.php'
	);
	expect( () => {
		run( 'eslint', `blocks/${ NAME }`, '--max-warnings=0' );
		run( 'tsc', '--noEmit' );
	} ).not.toThrow();
}, 120_000 );

test( 'its own test passes', () => {
	expect( () =>
		run(
			'wp-scripts',
			'test-unit-js',
			'--config',
			'jest.config.js',
			`blocks/${ NAME }`
		)
	).not.toThrow();
}, 120_000 );

test( 'PHP knows it, once', () => {
	const php = readFileSync(
		path.join( root, 'includes/Blocks/Blocks.php' ),
		'utf8'
	);
	expect( php ).toMatch(
		/NAMES = \[[^\]]*'repeat-visitor',[^\]]*'sale-countdown'[^\]]*\]/
	);
	expect( php.match( /'sale-countdown'/g ) ).toHaveLength( 1 );
	expect( () => makeBlock( root, NAME ) ).toThrow( 'there already' );
} );

test.each( [ '', 'Sale', 'sale_countdown', '../sale', 'sale-' ] )(
	'%j is no name',
	( name ) => {
		expect( () => makeBlock( root, name ) ).toThrow( 'no name' );
	}
);

test( 'nor is one that filter lists match', () => {
	expect( () => makeBlock( root, 'price-tracker' ) ).toThrow( 'filter list' );
} );
