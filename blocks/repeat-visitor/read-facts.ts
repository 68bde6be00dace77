import { readAnswer } from '../../assets/memory/may-remember';
import { recall } from '../../assets/memory/recall';
import type { Memory, VisitConfig } from '../../assets/memory/types';
import { isCartFilled } from './is-cart-filled';
import type { Device, Facts } from './types';

/** What the store says of this visitor's cart: total in minor units. */
export interface StoreCart {
	is_empty: boolean;
	total: number;
	currency: string;
	/** Of the address to ship to, or '' . */
	country: string;
}

const CATEGORIES = [
	'functional',
	'preferences',
	'statistics-anonymous',
	'statistics',
	'marketing',
] as const;

/**
 * What this page can know of its visitor: from the device, as far as that is allowed, from the page
 * and its address, and from the store's cart where it was asked.
 */
export function readFacts( config: VisitConfig, cart?: StoreCart ): Facts {
	const isEmpty = cart ? cart.is_empty : ! isCartFilled();
	// Printed only into pages with a block that wants to know.
	const from = window.footfall?.readSource?.(
		location.href,
		document.referrer
	) ?? { source: undefined, is_campaign: false };
	const memory = recall( config, from );
	const source = memory ? memory.source : from.source;
	const isLoggedIn = document.body.classList.contains( 'logged-in' );
	const country =
		cart?.country || ( isEmpty && ! isLoggedIn ? readRegion() : undefined );
	return {
		now: Date.now(),
		logged_in: isLoggedIn,
		device: readDevice(),
		consent: Object.fromEntries(
			CATEGORIES.map( ( name ) => [ name, readAnswer( config, name ) ] )
		),
		...( country && { country } ),
		...( source && { source } ),
		...( config.cart && { cart: cart ?? { is_empty: isEmpty } } ),
		...( memory && readMemoryFacts( memory ) ),
	};
}

function readMemoryFacts( {
	visits,
	before,
	seen,
	bought,
}: Memory ): Pick< Facts, 'visits' | 'viewed' | 'bought' > {
	const count = ( key: string ) => seen[ key ]?.[ 0 ] ?? 0;
	const counts = ( kind: string ) =>
		Object.fromEntries(
			Object.entries( seen )
				.filter( ( [ key ] ) => key.startsWith( kind ) )
				.map( ( [ key, [ number ] ] ) => [ key.slice( 1 ), number ] )
		);
	return {
		visits: {
			page: count( location.pathname ),
			site: visits,
			shop: count( 'shop' ),
			before,
		},
		viewed: { products: counts( 'p' ), categories: counts( 'c' ) },
		bought: { ...bought, orders: bought.orders.length },
	};
}

/** Of the browser's languages: "en-US" is US. */
const readRegion = () =>
	navigator.languages
		.map( ( language ) => /-([A-Z]{2})$/.exec( language )?.[ 1 ] )
		.find( Boolean );

function readDevice(): Device {
	const { userAgent, maxTouchPoints } = navigator;
	// An iPad says that it is a Mac.
	const isTablet =
		/iPad|Tablet|Android(?!.*Mobile)|Silk/.test( userAgent ) ||
		( maxTouchPoints > 1 && userAgent.includes( 'Macintosh' ) );
	if ( isTablet ) {
		return 'tablet';
	}
	return /Mobi/.test( userAgent ) ? 'phone' : 'desktop';
}
