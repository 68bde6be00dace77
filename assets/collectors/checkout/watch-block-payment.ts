import type { BlockPage } from './read-block-page';
import type { Recorder } from './types';

const CHOSEN =
	'experimental__woocommerce_blocks-checkout-set-active-payment-method';

/** WooCommerce's own listeners come at 10, and one of them throws: what comes later is not called. */
const EARLY = 5;

/**
 * The shopper's choice of a way to pay, by WooCommerce's action: the store alone does not tell a choice
 * from a default. And the use of an express button, by the store.
 *
 * @param onChosen Called after a choice was recorded.
 */
export function watchBlockPayment(
	{ record, guard }: Recorder,
	{ data, hooks, payment }: Pick< BlockPage, 'data' | 'hooks' | 'payment' >,
	onChosen: () => void
): void {
	hooks?.addAction(
		CHOSEN,
		'footfall',
		guard( ( details: unknown ) => {
			const { paymentMethodSlug: gateway } = details as {
				paymentMethodSlug: string;
			};
			record( 'payment_method_selected', { gateway, form: 'block' } );
			onChosen();
		} ),
		EARLY
	);

	let wasStarted = false;
	data.subscribe(
		guard( () => {
			const isStarted = payment.isExpressPaymentStarted();
			if ( isStarted && ! wasStarted ) {
				// WooCommerce says which one right after it has said that one is.
				setTimeout(
					guard( () =>
						record( 'express_payment_started', {
							gateway: payment.getActivePaymentMethod(),
						} )
					)
				);
			}
			wasStarted = isStarted;
		} ),
		'wc/store/payment'
	);
}
