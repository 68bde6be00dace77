import type { PaymentMethodSelectedProps } from '../../schema/generated/events';
import type { Recorder } from './types';

const NAME = 'payment_method';

/** The way to pay that is chosen now, '' where there is none. */
export const readGateway = ( form: ParentNode ) =>
	form.querySelector< HTMLInputElement >( `input[name="${ NAME }"]:checked` )
		?.value ?? '';

/**
 * The shopper's choice of a way to pay on classic pages. WooCommerce's own event comes on load, too, and
 * its clicks by script are no choice.
 *
 * @param onChosen Called after a choice was recorded.
 */
export function watchClassicPayment(
	{ record, guard }: Recorder,
	form: PaymentMethodSelectedProps[ 'form' ],
	onChosen: () => void = () => {}
): void {
	document.addEventListener(
		'change',
		guard( ( { isTrusted, target }: Event ) => {
			const { name, value: gateway } = target as HTMLInputElement;
			if ( isTrusted && name === NAME ) {
				record( 'payment_method_selected', { gateway, form } );
				onChosen();
			}
		} )
	);
}
