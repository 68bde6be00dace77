/**
 * npm run seed: fills a store with a believable past, the same every time: visits, sources, carts,
 * orders, refunds. Lines go into the real buffer and through the real drain; orders are real orders.
 */
import { pathToFileURL } from 'node:url';
import { planVisit } from './plan-visit.mjs';
import { createRandom } from './random.mjs';
import { WEEKDAYS } from './world.mjs';

const SEED = 20260901;

/**
 * @param {import('../store/start-store.mjs').Store} store
 * @param {Object}                                   [options]
 * @param {number}                                   [options.days]       How far back, today included.
 * @param {number}                                   [options.visits]     On a usual day.
 * @param {(text: string) => void}                   [options.onProgress]
 * @return {Promise<{ visits: number, orders: number, refunds: number }>}
 */
export async function seed(
	store,
	{ days = 90, visits = 70, onProgress = () => {} } = {}
) {
	const random = createRandom( SEED );
	const world = await store.run( 'scripts/store/php/seed-world.php', {
		days,
		as: 'admin',
	} );
	const known = [];
	const total = { visits: 0, orders: 0, refunds: 0 };
	const began = Date.now();

	for ( const [ index, day ] of world.days.entries() ) {
		const growth = 0.75 + ( 0.5 * index ) / days;
		const count = Math.round(
			visits *
				growth *
				WEEKDAYS[ day.weekday ] *
				( random.between( 85, 118 ) / 100 )
		);
		const planned = Array.from( { length: count }, () => {
			const visitor =
				known.length > 20 && random.chance( 0.28 )
					? random.pick( known )
					: random.uuid();
			known.push( visitor );
			return planVisit(
				random,
				{ ...world, dayStart: day.start },
				visitor
			);
		} ).filter(
			( visit ) => visit.events[ visit.events.length - 1 ].at < world.now
		);
		const added = await store.run( 'scripts/store/php/seed-visits.php', {
			visits: planned,
			as: 'admin',
		} );
		total.visits += planned.length;
		total.orders += added.orders;
		total.refunds += added.refunds;
		if ( index % 10 === 9 || index === world.days.length - 1 ) {
			onProgress(
				`Seeded ${ index + 1 } of ${ days } days (${ ( ( Date.now() - began ) / 1000 ).toFixed( 0 ) } s)`
			);
		}
	}
	return total;
}

if ( import.meta.url === pathToFileURL( process.argv[ 1 ] ).href ) {
	const { seedRunningStore } = await import( './seed-running-store.mjs' );
	await seedRunningStore( seed );
}
