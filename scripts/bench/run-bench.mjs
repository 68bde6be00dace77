/**
 * npm run bench: measures Footfall on a store of its own. See docs/performance.md.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';

import { boxed } from '../store/boxed.mjs';
import { hasDependencies } from '../store/has-dependencies.mjs';
import { repositoryRoot } from '../store/repository-root.mjs';
import { HELP, readArguments } from './read-arguments.mjs';

const NEEDED = [ 'php', 'php-fpm', 'mariadbd', 'nginx' ];

main()
	.then( ( code ) => process.exit( code ) )
	.catch( ( error ) => {
		console.error( error );
		process.exit( 1 );
	} );

async function main() {
	const options = readArguments( process.argv.slice( 2 ) );
	if ( options.help ) {
		console.log( HELP );
		return 0;
	}
	const missing = await whatIsMissing();
	if ( missing.length ) {
		console.error(
			boxed( [ 'The bench cannot run. Missing:', ...missing ] )
		);
		return 1;
	}
	const { bench } = await import( './bench.mjs' );
	const { judge } = await import( './judge.mjs' );
	const { tables } = await import( './tables.mjs' );
	const { writePerformance } = await import( './write-performance.mjs' );

	const began = Date.now();
	const artifacts = path.join( repositoryRoot, 'artifacts' );
	mkdirSync( artifacts, { recursive: true } );
	const keep = ( found ) =>
		writeFileSync(
			path.join( artifacts, 'bench.json' ),
			JSON.stringify( found, null, '\t' )
		);
	const found = await bench( {
		...options,
		onFound: keep,
		onProgress: ( text ) =>
			console.log(
				`${ ( ( Date.now() - began ) / 1000 ).toFixed( 1 ).padStart( 7 ) } s  ${ text }`
			),
	} );
	keep( found );
	const made = tables( found );
	Object.values( made ).forEach( ( text ) => console.log( `\n${ text }` ) );
	if ( options.write ) {
		const homeless = writePerformance( made );
		console.log(
			homeless.length
				? `\ndocs/performance.md has no place for: ${ homeless.join( ', ' ) }`
				: '\ndocs/performance.md is written.'
		);
	}
	const facts = judge( found );
	console.log( '' );
	facts.forEach( ( { fact, holds, detail } ) =>
		console.log( `${ holds ? '✓' : '✗' } ${ fact }: ${ detail }` )
	);
	return facts.length && facts.every( ( { holds } ) => holds ) ? 0 : 1;
}

/** @return {Promise<string[]>} In words, with what to do. */
async function whatIsMissing() {
	if ( ! hasDependencies() ) {
		return [ 'node_modules: run npm ci' ];
	}
	const { missingPrograms } = await import( '../test/system-packages.mjs' );
	const { woocommerceSource } =
		await import( '../store/woocommerce-source.mjs' );
	const programs = missingPrograms().filter( ( program ) =>
		NEEDED.includes( program )
	);
	const woocommerce = await woocommerceSource( () => {} ).catch( () => null );
	return [
		...programs.map(
			( program ) =>
				`${ program }: on Debian, npm test installs it when it runs as root`
		),
		...( woocommerce
			? []
			: [
					'WooCommerce: set WOOCOMMERCE to a folder or zip of a built one',
				] ),
	];
}
