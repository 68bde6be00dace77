import type { CheckoutFailedProps } from '../../schema/generated/events';
import type { Recorder } from './types';
import { readGateway, watchClassicPayment } from './watch-classic-payment';

const form = 'pay';

/**
 * The page that pays an order: sent as a form, so a failure is told by the page that comes back.
 *
 * @param failure What WordPress says about the payment that this page answers.
 */
export function watchPayPage(
	recorder: Recorder,
	review: HTMLFormElement,
	failure: CheckoutFailedProps[ 'reason' ] | undefined
): void {
	const { record, guard } = recorder;
	if ( failure ) {
		// Which way to pay that was, this page does not say: WooCommerce chooses anew.
		record( 'checkout_failed', { reason: failure, form } );
	}
	watchClassicPayment( recorder, form );
	review.addEventListener(
		'submit',
		guard( () =>
			record( 'checkout_submitted', {
				gateway: readGateway( review ),
				form,
			} )
		)
	);
}
