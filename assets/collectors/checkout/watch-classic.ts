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
	const { look, choose, press } = createSteps( recorder, 'classic', () =>
		readClassicSteps( checkout )
	);
	watchClassicPayment( recorder, 'classic', choose );
	watchClassicSubmission( recorder, checkout, press );
	// After WooCommerce, which listens at the form and marks what is wrong.
	[ 'change', 'focusout' ].forEach( ( type ) =>
		document.addEventListener( type, look )
	);
	window.jQuery?.( document.body ).on( 'updated_checkout', look );
	look();
}
