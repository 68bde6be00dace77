import type { BlockPage } from './read-block-page';
import type { FieldError } from './types';

const LENGTH = 100;

/** The errors at fields that the checkout block shows now. Never a value. */
export function readBlockFieldErrors( {
	cart,
	checkout,
	validation,
}: Pick< BlockPage, 'cart' | 'checkout' | 'validation' > ): FieldError[] {
	const { billingAddress: billing, shippingAddress: shipping } =
		cart.getCustomerData();
	const more = checkout.getAdditionalFields();
	const values: Record< string, Readonly< Record< string, unknown > > > = {
		billing,
		shipping,
		contact: more,
		order: more,
	};
	return Object.entries( validation.getValidationErrors() )
		.filter( ( [ id, { hidden } ] ) => ! hidden && id !== 'coupon' )
		.map( ( [ id ] ) => {
			const [ , group = '', key = '' ] =
				/^([a-z]+)_(.+)$/.exec( id ) ?? [];
			const known = values[ group ];
			let reason: FieldError[ 'reason' ] = 'other';
			if ( known ) {
				reason = known[ key ] ? 'invalid' : 'required';
			} else if ( id.startsWith( 'terms' ) ) {
				reason = 'required';
			}
			// Some names end in the number that the block has on the page.
			return {
				field: id.replace( /-\d+$/, '' ).slice( 0, LENGTH ),
				reason,
			};
		} );
}
