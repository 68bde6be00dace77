import { join } from 'node:path';

import { phpEnvironment } from './php-settings.mjs';
import { storeScripts } from './repository-root.mjs';

/**
 * Starts PHP's own web server, with workers: a page that asks its own shop for something would
 * otherwise wait for itself.
 *
 * @param {import('./site-paths.mjs').SitePaths}                                                                        paths
 * @param {{ binary: string, port: number, runtime: string, children: import('./child-processes.mjs').ChildProcesses }} options
 */
export async function startPhpBuiltin(
	paths,
	{ binary, port, runtime, children }
) {
	children.start(
		'PHP',
		binary,
		[
			'-S',
			`127.0.0.1:${ port }`,
			'-t',
			paths.site,
			join( storeScripts, 'server', 'router.php' ),
		],
		join( paths.logs, 'php.log' ),
		{ ...( await phpEnvironment( runtime ) ), PHP_CLI_SERVER_WORKERS: '4' },
		paths.site
	);
}
