import type { BlockPage } from './read-block-page';
import type { StepsDone } from './types';

const hasAny = ( { address_1, city, postcode }: ShopAddress ) =>
	!! ( address_1 || city || postcode );

/**
 * How far the shopper is in the checkout block. WooCommerce puts an error, hidden at first, for each
 * required field that is empty or wrong; before it has drawn its form there are none, hence the look at
 * the values. A country that the store presumes is no address.
 */
export function readBlockSteps( {
	cart,
	validation,
}: Pick< BlockPage, 'cart' | 'validation' > ): StepsDone {
	const failed = Object.keys( validation.getValidationErrors() );
	const isFine = ( ids: RegExp ) => ! failed.some( ( id ) => ids.test( id ) );
	const { billingAddress, shippingAddress } = cart.getCustomerData();
	const packages = cart.getNeedsShipping() ? cart.getShippingRates() : [];
	const address =
		( hasAny( shippingAddress ) || hasAny( billingAddress ) ) &&
		isFine( /^(shipping|billing)_(?!email)/ );
	return {
		contact: !! billingAddress.email && isFine( /_email$|^contact_/ ),
		address,
		shipping:
			address &&
			packages.length > 0 &&
			packages.every( ( { shipping_rates: rates } ) =>
				rates.some( ( { selected } ) => selected )
			),
	};
}
