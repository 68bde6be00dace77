import { describeShop } from './describe-shop.mjs';
import { judgeWalks } from './judge-walk.mjs';
import { launchBrowser } from './launch-browser.mjs';
import { restClient } from './rest-client.mjs';
import { walkJourney } from './walk-journey.mjs';

/**
 * Walks the journeys in one theme and says what came of each.
 *
 * @param {import('./walk-journey.mjs').Journey[]}                          journeys
 * @param {{ url: string, user: string, password: string, run?: Function }} target
 * @param {( text: string ) => void}                                        say
 * @return {Promise<import('./print-table.mjs').Verdict[]>}
 */
export async function runJourneys( journeys, target, say ) {
	const rest = restClient( target );
	const shop = await describeShop( target.url, rest );
	const fitting = journeys.filter(
		( { themes, needs = [] } ) =>
			( ! themes || themes.includes( shop.theme ) ) &&
			needs.every( ( kind ) => shop.products[ kind ] )
	);
	const browser = await launchBrowser();
	try {
		const walks = [];
		for ( const journey of fitting ) {
			const began = Date.now();
			const own = journey.agent
				? await launchBrowser( journey.agent )
				: null;
			const walk = await walkJourney( journey, {
				browser: own ?? browser,
				shop,
				rest,
				inStore: target.run,
			} );
			if ( own ) {
				await walk.left;
				await own.close();
			}
			walks.push( walk );
			say(
				`${ walk.broke ? '✗' : '·' } ${ shop.theme }: ${ journey.name } (${ ( ( Date.now() - began ) / 1000 ).toFixed( 1 ) } s)${ walk.broke ? `\n      ${ walk.broke }` : '' }`
			);
		}
		return await judgeWalks( walks, rest );
	} finally {
		await browser.close();
	}
}
