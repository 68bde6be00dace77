import { createSteps } from './create-steps';
import { readClassicSteps } from './read-classic-steps';
import type { Recorder } from './types';
import { watchClassicPayment } from './watch-classic-payment';
import { watchClassicSubmission } from './watch-classic-submission';

/** The checkout shortcode. */
export function watchClassic(
	recorder: Recorder,
	checkout: HTMLFormElement
): void {
	const reach = createSteps( recorder, 'classic' );
	let isChosen = false;
	const look = recorder.guard( () =>
		reach( readClassicSteps( checkout, isChosen ) )
	);
	const choose = () => {
		isChosen = true;
		look();
	};
	watchClassicPayment( recorder, 'classic', choose );
	// Who orders has accepted the way to pay that was chosen.
	watchClassicSubmission( recorder, checkout, choose );
	// After WooCommerce, which listens at the form and marks what is wrong.
	[ 'change', 'focusout' ].forEach( ( type ) =>
		document.addEventListener( type, look )
	);
	window.jQuery?.( document.body ).on( 'updated_checkout', look );
	look();
}
