import { closeSync, openSync, writeSync } from 'node:fs';
import path from 'node:path';

import { createRandom } from '../../seed/random.mjs';
import { drawVisitor } from './draw-visitor.mjs';
import { planVisit } from './plan-visit.mjs';
import { createOrderPlanner } from './plan-orders.mjs';
import { HOURS, PROGRAM, SEASONS, WEEKDAYS } from './shop-world.mjs';

const SEED = 20_261_122;
/** Of the events of all orders' visits; the rest of the orders is of no visit. */
const ORDERS_PER_EVENT = 0.02;

/**
 * A shop's year as files: buffer lines in the order in which they would have come, and the ledger's
 * orders. The same for the same days and number of events, to the last digit.
 *
 * @param {Object}                                              options
 * @param {{ start: number, weekday: number, month: number }[]} options.days   start: ms UTC at which the store's day begins; weekday from Monday, month from January, both from 0.
 * @param {number}                                              options.until  ms UTC: nothing happens later.
 * @param {number}                                              options.events About so many, over all days.
 * @yield {{ lines: { at: number, events: number, text: string }[], orders: Object[] }} One for each day.
 */
export function* eachDay( { days, until, events } ) {
	const random = createRandom( SEED );
	const orders = createOrderPlanner( random, until );
	let ids = 0;
	const nextId = () => ++ids;
	let visitors = 0;
	let ordered = 0;
	let carried = [];

	const weights = days.map( ( { weekday, month, start }, index ) => {
		const length =
			( Math.min( until, days[ index + 1 ]?.start ?? until ) - start ) /
			86_400_000;
		const growth = 0.8 + ( 0.4 * index ) / days.length;
		return (
			growth *
			length *
			WEEKDAYS[ weekday ] *
			SEASONS[ month ] *
			( random.between( 88, 114 ) / 100 )
		);
	} );
	const whole = weights.reduce( ( sum, weight ) => sum + weight, 0 );

	for ( const [ index, day ] of days.entries() ) {
		const quota = Math.round( ( events * weights[ index ] ) / whole );
		const end = Math.min( until, days[ index + 1 ]?.start ?? until );
		const lines = carried;
		const made = [];
		for ( let planned = 0; planned < quota; ) {
			const hour = random.pickWeighted( HOURS ).hour;
			const start =
				day.start + hour * 3_600_000 + random.between( 0, 3_599_999 );
			if ( start >= end ) {
				planned += 1;
				continue;
			}
			const visitor = pickVisitor( random, visitors );
			visitors = Math.max( visitors, visitor.number );
			const visit = planVisit(
				random,
				nextId,
				leftOut( random, visitor ),
				start,
				index
			);
			for ( const line of visit.lines ) {
				planned += line.events;
				if ( line.at < until ) {
					lines.push( line );
				}
			}
			if ( visit.bought && visit.bought.at < until ) {
				made.push(
					orders.ofVisit(
						visit.bought.at,
						visit.bought.cart,
						visitor
					)
				);
			}
		}
		ordered += made.length;
		const due = Math.round(
			ORDERS_PER_EVENT * events * share( weights, index, whole )
		);
		while ( ordered < due ) {
			made.push(
				orders.withoutVisit(
					day.start +
						random.between( 0, Math.max( 1, end - day.start - 1 ) )
				)
			);
			ordered++;
		}
		lines.sort( ( a, b ) => a.at - b.at );
		// A visit that goes on after midnight.
		const next = lines.findIndex( ( { at } ) => at >= end );
		carried = next < 0 ? [] : lines.splice( next );
		yield { lines, orders: made };
	}
}

/** @return {number} How much of the year is over with this day, 0…1. */
function share( weights, index, whole ) {
	return (
		weights
			.slice( 0, index + 1 )
			.reduce( ( sum, weight ) => sum + weight, 0 ) / whole
	);
}

function pickVisitor( random, visitors ) {
	if ( visitors > 50 && random.chance( 0.35 ) ) {
		// Who came lately comes again more likely than who came long ago.
		const back = Math.floor(
			visitors * ( random.between( 1, 999_999 ) / 1_000_000 ) ** 2
		);
		const known = drawVisitor( Math.max( 1, visitors - back ) );
		if ( known.comes_again ) {
			return known;
		}
	}
	return drawVisitor( visitors + 1 );
}

/** Some visits are those of programs, some of the shop's own people. */
function leftOut( random, visitor ) {
	if ( random.chance( 0.02 ) ) {
		return {
			head: visitor.head.replace(
				/"ua":"[^"]*"/,
				`"ua":"${ PROGRAM.ua }"`
			),
		};
	}
	return random.chance( 0.01 )
		? { head: visitor.head.replace( '"excluded":""', '"excluded":"role"' ) }
		: visitor;
}

/**
 * Writes the year in parts that are drained one after the other.
 *
 * @param {Parameters<typeof eachDay>[0]} year
 * @param {string}                        folder
 * @param {number}                        most   Events of a part, about.
 * @yield {{ events: number, lines: number, orders: number, bytes: number, buffer: string, ledger: string }} Of a part; the files' paths.
 */
export function* writeYear( year, folder, most ) {
	let part = null;
	const begin = () => ( {
		events: 0,
		lines: 0,
		orders: 0,
		bytes: 0,
		buffer: path.join( folder, 'buffer.txt' ),
		ledger: path.join( folder, 'ledger.txt' ),
	} );
	let files = null;
	const end = () => {
		files.forEach( closeSync );
		files = null;
		return part;
	};
	for ( const day of eachDay( year ) ) {
		if ( ! files ) {
			part = begin();
			files = [
				openSync( part.buffer, 'w' ),
				openSync( part.ledger, 'w' ),
			];
		}
		const text = day.lines.map( ( line ) => line.text ).join( '' );
		part.bytes += writeSync( files[ 0 ], text );
		part.lines += day.lines.length;
		part.events += day.lines.reduce(
			( sum, line ) => sum + line.events,
			0
		);
		writeSync(
			files[ 1 ],
			day.orders
				.map( ( order ) => `${ JSON.stringify( order ) }\n` )
				.join( '' )
		);
		part.orders += day.orders.length;
		if ( part.events >= most ) {
			yield end();
		}
	}
	if ( files ) {
		yield end();
	}
}
