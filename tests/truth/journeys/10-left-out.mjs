import { launchBrowser } from '../../../scripts/truth/launch-browser.mjs';
import { openProduct } from '../steps/browse.mjs';

const ROBOT =
	'Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)';

const DAY = 86_400_000;

/** How many events were left out for a reason, yesterday and today. */
async function leftOut( run, reason ) {
	const day = ( at ) => new Date( at ).toISOString().slice( 0, 10 );
	const { excluded } = await run.rest( '/footfall/v1/reports/overview', {
		from: day( Date.now() - DAY ),
		to: day( Date.now() ),
	} );
	return excluded.find( ( one ) => one.reason === reason )?.events ?? 0;
}

/** Waits until at least so many more were left out than before; says how many they are. */
async function seesLeftOut( run, reason, before, wanted ) {
	const until = Date.now() + 20_000;
	let more = 0;
	while ( more < wanted && Date.now() < until ) {
		await new Promise( ( resolve ) => setTimeout( resolve, 1_000 ) );
		more = ( await leftOut( run, reason ) ) - before;
	}
	if ( more < wanted ) {
		throw new Error(
			`${ more } events were left out as "${ reason }", not ${ wanted }.`
		);
	}
}

/** Nothing of the journey is to be stored. */
const forget = ( shopper ) => {
	shopper.known.length = 0;
	shopper.sessions = 0;
};

export const journeys = [
	{
		name: 'staff: left out, and counted as such',
		ownStore: true,
		async walk( shopper, run ) {
			const { page, shop } = shopper;
			const before = await leftOut( run, 'role' );
			await page.goto( '/wp-login.php' );
			await page.locator( '#user_login' ).fill( 'shopmanager' );
			await page.locator( '#user_pass' ).fill( 'password' );
			await page.locator( '#wp-submit' ).click();
			await page.waitForURL( /wp-admin/ );
			await shopper.open( shop.pages.shop, 'shop' );
			await openProduct( shopper, shop.products.simple );
			await page.goto( 'about:blank' );
			await seesLeftOut( run, 'role', before, shopper.known.length );
			forget( shopper );
		},
	},
	{
		name: 'a robot that says so: left out, and counted as such',
		themes: [ 'block' ],
		ownStore: true,
		async walk( shopper, run ) {
			const before = await leftOut( run, 'bot' );
			const robot = await launchBrowser( ROBOT );
			try {
				shopper.page = await robot.newPage();
				await shopper.open( shopper.shop.pages.home, 'home' );
				await shopper.page.goto( 'about:blank' );
				await seesLeftOut( run, 'bot', before, 1 );
			} finally {
				await robot.close();
				await shopper.openTab();
			}
			forget( shopper );
		},
	},
];
