import type { BlockPage } from './read-block-page';
import { createSteps } from './create-steps';
import { readBlockSteps } from './read-block-steps';
import type { Recorder } from './types';
import { watchBlockPayment } from './watch-block-payment';
import { watchBlockSubmission } from './watch-block-submission';

/** While somebody types, nothing is complete. In ms. */
const REST_MS = 400;

/** The cart block and the checkout block. */
export function watchBlock( recorder: Recorder, page: BlockPage ): void {
	const reach = createSteps( recorder, 'block' );
	const isCheckout = !! document.querySelector(
		'.wp-block-woocommerce-checkout'
	);
	let isChosen = false;
	let timer: ReturnType< typeof setTimeout > | undefined;

	const look = recorder.guard( () => {
		clearTimeout( timer );
		if ( isCheckout ) {
			reach( readBlockSteps( page, isChosen ) );
		}
	} );
	const lookSoon = () => {
		clearTimeout( timer );
		timer = setTimeout( look, REST_MS );
	};
	const choose = () => {
		isChosen = true;
		look();
	};
	page.data.subscribe( lookSoon, 'wc/store/cart' );
	page.data.subscribe( lookSoon, 'wc/store/validation' );
	watchBlockPayment( recorder, page, choose );
	// Who orders has accepted the way to pay that was chosen.
	watchBlockSubmission( recorder, page, choose );
	lookSoon();
}
