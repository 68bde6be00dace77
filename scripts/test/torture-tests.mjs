import { createRandom } from '../seed/random.mjs';
import { PARTS } from '../../tests/load/torture/parts.mjs';
import { closeConnections } from '../../tests/load/torture/post.mjs';
import { stopRevived } from '../../tests/load/torture/store-processes.mjs';
import { STORE_KINDS } from './store-kinds.mjs';
import { withStore } from './with-store.mjs';

/**
 * tests/load/torture on a store of its own: what breaks things, and everything counted afterwards.
 *
 * @param {ReturnType<import('./tally.mjs').createTally>}                                            tally
 * @param {{ parts?: string[], long?: boolean, seed?: number, onProgress?: (text: string) => void }} [options]
 */
export async function tortureTests(
	tally,
	{
		parts = Object.keys( PARTS ),
		long = false,
		seed = 4,
		onProgress = () => {},
	} = {}
) {
	await withStore(
		{ ...STORE_KINDS.mariadb, onProgress },
		async ( store ) => {
			for ( const part of parts ) {
				const began = Date.now();
				const counts = { passed: 0, failed: 0, skipped: 0 };
				/** @type {string[]} */
				const failures = [];
				const says = Object.assign(
					(
						/** @type {string} */ fact,
						/** @type {boolean} */ truth
					) => {
						console.log( `${ truth ? '✓' : '✗' } ${ fact }` );
						counts[ truth ? 'passed' : 'failed' ]++;
						if ( ! truth ) {
							failures.push( `${ fact } (seed ${ seed })` );
						}
					},
					{
						skip: ( /** @type {string} */ why ) =>
							tally.skip( `torture: ${ part }`, 1, why ),
					}
				);
				await tally.attempt( `torture: ${ part }`, () =>
					PARTS[ part ]( store, says, {
						long,
						random: createRandom( seed ),
					} )
				);
				if ( counts.passed + counts.failed ) {
					tally.addRun(
						`torture: ${ part }`,
						true,
						counts,
						failures
					);
				}
				console.log(
					`torture: ${ part } in ${ ( ( Date.now() - began ) / 1000 ).toFixed( 1 ) } s`
				);
			}
		}
	).finally( async () => {
		closeConnections();
		await stopRevived();
	} );
}
