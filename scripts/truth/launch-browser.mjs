import { chromium } from '@playwright/test';
import { findBrowser } from '../test/find-browser.mjs';

const AGENT =
	'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Safari/537.36';

/**
 * A browser as shoppers have it: it keeps pages for the back button and does not say that a program
 * drives it.
 *
 * @param {string}   [agent]
 * @param {string[]} [more]  Of its switches.
 * @return {Promise<import('@playwright/test').Browser>}
 */
export function launchBrowser( agent = AGENT, more = [] ) {
	const executablePath = findBrowser();
	return chromium.launch( {
		...( executablePath ? { executablePath } : {} ),
		ignoreDefaultArgs: [ '--disable-back-forward-cache' ],
		args: [
			'--no-sandbox',
			'--disable-gpu',
			'--disable-background-networking',
			'--disable-component-update',
			'--disable-sync',
			'--disable-blink-features=AutomationControlled',
			// By the browser's own switch: what is set for a page does not reach requests that outlive it.
			`--user-agent=${ agent }`,
			...more,
		],
	} );
}
