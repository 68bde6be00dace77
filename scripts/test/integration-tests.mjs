import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { repositoryRoot } from '../store/repository-root.mjs';

const FOLDER = 'tests/integration';

/**
 * Each `tests/integration/test-*.php`, run inside the booted WordPress. A file says what it needs in
 * comments: `@needs woocommerce`, `@short` (also run on SQLite), `@embedded` (and on WebAssembly).
 *
 * @param {ReturnType<import('./tally.mjs').createTally>}                                              tally
 * @param {import('../store/start-store.mjs').Store}                                                   store
 * @param {{ name: string, grep: string | null, woocommerce: boolean, only?: string, long?: boolean }} options
 */
export async function integrationTests(
	tally,
	store,
	{ name, grep, woocommerce, only, long = false }
) {
	const files = readdirSync( path.join( repositoryRoot, FOLDER ) )
		.filter( ( file ) => /^test-.*\.php$/.test( file ) )
		.filter( ( file ) => ! only || file.includes( only ) );
	const part = `integration on ${ name }`;
	const counts = { passed: 0, failed: 0 };
	const failures = [];
	for ( const file of files ) {
		const source = readFileSync(
			path.join( repositoryRoot, FOLDER, file ),
			'utf8'
		);
		if ( grep && ! source.includes( grep ) ) {
			continue;
		}
		if ( source.includes( '@needs woocommerce' ) && ! woocommerce ) {
			tally.skip( `${ file } on ${ name }`, 1, 'It needs WooCommerce.' );
			continue;
		}
		const began = Date.now();
		const cases = await store
			.run( `${ FOLDER }/${ file }`, { as: 'admin', long } )
			.then( ( value ) => value.cases )
			.catch( ( error ) => [
				{ name: 'runs', passed: false, message: error.message },
			] );
		if ( ! cases?.length ) {
			failures.push( `${ file }: it has no cases` );
			counts.failed++;
		}
		for ( const { name: title, passed, message } of cases ?? [] ) {
			counts[ passed ? 'passed' : 'failed' ]++;
			if ( ! passed ) {
				failures.push( `${ file }: ${ title }: ${ message }` );
			}
		}
		console.log(
			`${ file }: ${ cases?.filter( ( one ) => one.passed ).length }/${ cases?.length } in ${ ( ( Date.now() - began ) / 1000 ).toFixed( 1 ) } s`
		);
	}
	tally.addRun( part, true, { ...counts, skipped: 0 }, failures );
}
