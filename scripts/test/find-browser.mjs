import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';

const onPath = ( name ) =>
	spawnSync( 'sh', [ '-c', `command -v ${ name }` ], {
		encoding: 'utf8',
	} ).stdout.trim();

/**
 * The browser of the e2e tests: the one that CHROMIUM names, one on the PATH, Playwright's own, which
 * is fetched when there is no other.
 *
 * @return {string} Path of its program, '' when none can be had.
 */
export function findBrowser() {
	const found =
		process.env.CHROMIUM ||
		onPath( 'chromium' ) ||
		onPath( 'chromium-browser' );
	if ( found ) {
		return found;
	}
	if ( ! existsSync( chromium.executablePath() ) ) {
		spawnSync( 'node_modules/.bin/playwright', [ 'install', 'chromium' ], {
			stdio: 'ignore',
			timeout: 300_000,
		} );
	}
	return existsSync( chromium.executablePath() )
		? chromium.executablePath()
		: '';
}
