import { spawn } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { repositoryRoot } from '../../../scripts/store/repository-root.mjs';

const SCRIPT = path.join(
	repositoryRoot,
	'tests/load/torture/php/drain-process.php'
);
let number = 0;

/**
 * The work of a minute in a process of its own.
 *
 * @param {{ wordpress: string, work: string, copies: string, direct: string }} place
 * @param {{ copy?: boolean }}                                                  [options] copy: keep copies of the lines it takes.
 */
export async function startDrain(
	{ wordpress, work, copies, direct },
	{ copy = true } = {}
) {
	const ready = path.join( work, `ready-${ ++number }` );
	const child = spawn(
		'php',
		[ SCRIPT, wordpress, ready, ...( copy ? [ copies ] : [] ) ],
		{
			stdio: [ 'ignore', 'pipe', 'pipe' ],
			env: { ...process.env, TORTURE_HOST: new URL( direct ).host },
		}
	);
	let said = '';
	child.stdout.on( 'data', ( text ) => ( said += text ) );
	child.stderr.on( 'data', ( text ) => ( said += text ) );
	const ended = new Promise( ( resolve ) => child.once( 'exit', resolve ) );
	const runs = () => child.exitCode === null && child.signalCode === null;
	while ( runs() && ! existsSync( ready ) ) {
		await wait( 2 );
	}
	const connection = existsSync( ready )
		? Number( readFileSync( ready, 'utf8' ) )
		: 0;
	rmSync( ready, { force: true } );
	return {
		connection,
		runs,
		ended,
		said: () => said,
		/** @return {Promise<boolean>} Whether it was still at work. */
		async kill() {
			const running = runs();
			child.kill( 'SIGKILL' );
			await ended;
			return running;
		},
	};
}
