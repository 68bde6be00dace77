import { defineConfig } from '@playwright/test';
import path from 'node:path';

const AGENT =
	'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Safari/537.36';

// Set by scripts/test/e2e-tests.mjs.
const { CHROMIUM: chromium, E2E_ARTIFACTS: artifacts } = process.env;
const embedded =
	JSON.parse( process.env.FOOTFALL_STORE ?? '{}' ).php === 'wasm';

export default defineConfig( {
	testDir: __dirname,
	testMatch: '*.spec.ts',
	outputDir: path.join(
		artifacts ?? path.resolve( __dirname, '../../artifacts' ),
		'tests'
	),
	// One store, exact counts: what runs beside would be counted too.
	workers: 1,
	fullyParallel: false,
	forbidOnly: true,
	retries: 0,
	timeout: embedded ? 400_000 : 180_000,
	expect: { timeout: embedded ? 60_000 : 20_000 },
	reporter: [ [ 'list' ], [ 'json' ] ],
	use: {
		// Its pictures of each step take a quarter of the browser's time.
		trace: { mode: 'retain-on-failure', screenshots: false },
		screenshot: 'only-on-failure',
		viewport: { width: 1280, height: 900 },
		launchOptions: {
			...( chromium ? { executablePath: chromium } : {} ),
			// Shoppers' browsers keep pages for the back button.
			ignoreDefaultArgs: [ '--disable-back-forward-cache' ],
			args: [
				'--no-sandbox',
				'--disable-gpu',
				'--disable-background-networking',
				'--disable-component-update',
				'--disable-sync',
				// A shopper's browser does not say that a program drives it.
				'--disable-blink-features=AutomationControlled',
				// Nor has it no window. By the browser's own switch: what Playwright sets for a page does
				// not reach requests that outlive the page.
				`--user-agent=${ AGENT }`,
			],
		},
	},
} );
