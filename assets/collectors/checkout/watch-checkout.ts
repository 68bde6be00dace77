import type { Consent } from '../../consent/create-consent';
import type { CheckoutFailedProps } from '../../schema/generated/events';
import { attachVisitor } from './attach-visitor';
import { readBlockPage } from './read-block-page';
import type { Recorder } from './types';
import { watchBlock } from './watch-block';
import { watchClassic } from './watch-classic';
import { watchPayPage } from './watch-pay-page';

interface CheckoutPage {
	consent: Pick< Consent, 'get' | 'onChange' >;
	/** Of the payment that the page answers, on the page that pays an order. */
	failure: CheckoutFailedProps[ 'reason' ] | undefined;
}

/**
 * Watches the cart or checkout that the document holds, whichever kind it is. To be called when the
 * document is ready. What is not there then is not waited for.
 */
export function watchCheckout(
	recorder: Recorder,
	{ consent, failure }: CheckoutPage
): void {
	const page = readBlockPage();
	if ( page ) {
		watchBlock( recorder, page );
		attachVisitor( recorder, page, consent );
	}
	const checkout =
		document.querySelector< HTMLFormElement >( 'form.checkout' );
	if ( checkout ) {
		watchClassic( recorder, checkout );
	}
	const review =
		document.querySelector< HTMLFormElement >( 'form#order_review' );
	if ( review ) {
		watchPayPage( recorder, review, failure );
	}
}
