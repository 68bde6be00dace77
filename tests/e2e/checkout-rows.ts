import { inStoreFacts, type Facts } from './test';

/** What a checkout made, one line each, in an order of its own: moments of one batch may be the same. */
export const rowsOf = ( { events }: Facts ) =>
	events
		.filter( ( { name } ) =>
			/^(checkout_[^v]|payment_method_selected|express_)/.test( name )
		)
		.map( ( { name, props } ) =>
			[
				name,
				...Object.keys( props )
					.sort()
					.map( ( key ) => props[ key ] ),
			].join( ' ' )
		)
		.sort();

export const storedRows = async () => rowsOf( await inStoreFacts() );
