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
	const values: Readonly<
		Record< string, Readonly< Record< string, unknown > > >
	> = { billing, shipping, contact: more, order: more };

	const reasonOf = ( id: string ): FieldError[ 'reason' ] => {
		// Its group, then its name: shipping_postcode. Some have none: terms-and-conditions-1.
		const [ group = '' ] = id.split( '_' );
		const known = values[ group ];
		if ( ! known ) {
			return 'other';
		}
		return known[ id.slice( group.length + 1 ) ] ? 'invalid' : 'required';
	};
	return Object.entries( validation.getValidationErrors() )
		.filter( ( [ id, { hidden } ] ) => ! hidden && id !== 'coupon' )
		.map( ( [ id ] ) => ( {
			// What ends in a number has it from the place on the page.
			field: id.replace( /-\d+$/, '' ).slice( 0, LENGTH ),
			reason: reasonOf( id ),
		} ) );
}
