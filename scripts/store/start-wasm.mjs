import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { PHP_SETTINGS } from './php-settings.mjs';
import { repositoryRoot, storeScripts } from './repository-root.mjs';

// With one, a page that asks its own shop for something waits for ever; SQLite has no WAL in
// WebAssembly, so with more than two, writers wait for each other.
const WORKERS = 2;
const PHP_VERSION = '8.3';

/**
 * Starts WordPress Playground, PHP in WebAssembly, on the store's own files.
 *
 * @param {import('./site-paths.mjs').SitePaths}                                                                                                   paths
 * @param {{ port: number, runtime: string, mounts: { host: string, guest: string }[], children: import('./child-processes.mjs').ChildProcesses }} options
 */
export async function startWasm( paths, { port, runtime, mounts, children } ) {
	const cli = join(
		repositoryRoot,
		'node_modules',
		'@wp-playground',
		'cli',
		'wp-playground.js'
	);
	if ( ! existsSync( cli ) ) {
		throw new Error(
			`PHP in WebAssembly is not installed: run npm install in ${ repositoryRoot }.`
		);
	}
	const ini = join( runtime, 'php.ini' );
	await writeFile( ini, wasmIni() );
	const mounted = [
		{ host: paths.site, guest: paths.guestSite },
		{ host: paths.logs, guest: paths.guestLogs },
		{ host: repositoryRoot, guest: paths.guestRepository },
		{ host: ini, guest: '/internal/shared/php.ini' },
		...mounts,
	];
	children.start(
		'PHP in WebAssembly',
		process.execPath,
		[
			'--require',
			join( storeScripts, 'server', 'stay-local.cjs' ),
			cli,
			'server',
			`--port=${ port }`,
			`--site-url=http://127.0.0.1:${ port }`,
			`--php=${ PHP_VERSION }`,
			`--workers=${ WORKERS }`,
			'--wordpress-install-mode=do-not-attempt-installing',
			// The store's WordPress has the SQLite integration already, the same as for native PHP.
			'--skip-sqlite-setup',
			...mounted.flatMap( ( { host, guest } ) => [
				'--mount-dir-before-install',
				host,
				guest,
			] ),
		],
		join( paths.logs, 'wasm.log' ),
		process.env,
		// Playground would take the repository's own folder for a plugin to mount.
		runtime
	);
}

/**
 * @return {string} Playground's own ini file holds opcache in files only, which makes a page of the
 *                  shop take five seconds; a file mounted in its place is used instead of it.
 */
function wasmIni() {
	const settings = {
		...PHP_SETTINGS,
		auto_prepend_file: '/internal/shared/auto_prepend_file.php',
		allow_url_fopen: 'On',
		'session.save_path': '/home/web_user',
		implicit_flush: '1',
		output_buffering: '0',
		max_execution_time: '0',
		max_input_time: '-1',
		'opcache.enable_cli': '1',
		'opcache.memory_consumption': '160',
	};
	return Object.entries( settings )
		.map( ( [ name, value ] ) => `${ name } = ${ value }\n` )
		.join( '' );
}
