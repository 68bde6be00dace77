import type { BlockPage } from './read-block-page';
import { createSteps } from './create-steps';
import { readBlockSteps } from './read-block-steps';
import type { Recorder } from './types';
import { watchBlockPayment } from './watch-block-payment';
import { watchBlockSubmission } from './watch-block-submission';

/** While somebody types, nothing is complete. In ms. */
const REST_MS = 400;

/** The cart block has no steps. */
const NONE = { contact: false, address: false, shipping: false };

/** The cart block and the checkout block. */
export function watchBlock( recorder: Recorder, page: BlockPage ): void {
	const isCheckout = !! document.querySelector(
		'.wp-block-woocommerce-checkout'
	);
	const steps = createSteps( recorder, 'block', () =>
		isCheckout ? readBlockSteps( page ) : NONE
	);
	let timer: ReturnType< typeof setTimeout > | undefined;
	const lookSoon = () => {
		clearTimeout( timer );
		timer = setTimeout( steps.look, REST_MS );
	};
	page.data.subscribe( lookSoon, 'wc/store/cart' );
	page.data.subscribe( lookSoon, 'wc/store/validation' );
	watchBlockPayment( recorder, page, steps.choose );
	watchBlockSubmission( recorder, page, steps.press );
	lookSoon();
}
