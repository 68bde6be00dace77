import type { Memory, PageVisit, Seen } from './types';

/** Without a page for so long, a visit is over, in ms. */
const VISIT_MS = 1_800_000;

/** Entries of `seen`: what was not seen for longest goes first. */
const MOST_SEEN = 200;

/** Of each list of what was bought: the latest. */
const MOST_BOUGHT = 100;

const join = ( list: readonly number[], more: readonly number[] ) =>
	[ ...new Set( [ ...list, ...more ] ) ].slice( -MOST_BOUGHT );

/**
 * The memory with one more view of a page. Pure, and to see the same view again in the same visit
 * changes no count: whoever on the page asks first, all get the same.
 *
 * @param memory `undefined` where there is none yet.
 */
export function advance(
	memory: Memory | undefined,
	{ now, path, source, is_campaign, page, taken_over = 0 }: PageVisit
): Memory {
	// A clock that was set back has not ended a visit. (No "<" in what is printed into pages: decision 018.)
	const goesOn = memory && ! ( now - memory.at >= VISIT_MS );
	const visits = ( memory?.visits ?? 0 ) + ( goesOn ? 0 : 1 );
	const seen = { ...memory?.seen };
	const raise = ( key: string, by = 1 ) => {
		seen[ key ] = [ ( seen[ key ]?.[ 0 ] ?? 0 ) + by, visits ];
	};
	const see = ( key: string, categories: readonly number[] = [] ) => {
		if ( seen[ key ]?.[ 1 ] !== visits ) {
			raise( key );
			categories.forEach( ( id ) => raise( `c${ id }` ) );
		}
	};

	if ( path ) {
		if ( taken_over && ! seen[ path ] ) {
			seen[ path ] = [ taken_over, 0 ];
		}
		see( path );
	}
	if ( page.is_shop ) {
		see( 'shop' );
	}
	if ( page.product ) {
		see( `p${ page.product }`, page.categories );
	}
	if ( page.archive ) {
		see( `a${ page.archive[ 0 ] }`, page.archive );
	}

	const { order } = page;
	const bought = memory?.bought ?? {
		orders: [],
		products: [],
		categories: [],
	};
	return {
		v: 1,
		at: now,
		visits,
		before: goesOn ? memory.before : ( memory?.at ?? null ),
		source: goesOn && ! is_campaign ? memory.source : ( source ?? null ),
		seen: keepLatest( seen ),
		bought: order
			? {
					orders: join( bought.orders, [ order.id ] ),
					products: join( bought.products, order.products ),
					categories: join( bought.categories, order.categories ),
				}
			: bought,
	};
}

function keepLatest( seen: Record< string, Seen > ): Record< string, Seen > {
	const entries = Object.entries( seen );
	return entries.length > MOST_SEEN
		? Object.fromEntries(
				entries
					.sort( ( [ , a ], [ , b ] ) => b[ 1 ] - a[ 1 ] )
					.slice( 0, MOST_SEEN )
			)
		: seen;
}
