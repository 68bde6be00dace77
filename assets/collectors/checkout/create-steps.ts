import type { CheckoutStepReachedProps } from '../../schema/generated/events';
import type { Recorder, Step, StepsDone } from './types';

/** In either checkout. With nothing to pay, it is not there. */
const PAYMENT = '.wc-block-checkout__payment-method,[name=payment_method]';

interface Steps {
	/** As often as there may be something new. */
	look: () => void;
	/** The shopper has chosen a way to pay. */
	choose: () => void;
	/** Who orders with everything filled in has accepted the way to pay that was chosen by default. */
	press: () => void;
}

/**
 * Records each step the first time that it is complete; anew when the back button brings the page back,
 * which is another view of it.
 *
 * @param read Says how far the shopper is.
 */
export function createSteps(
	{ record, guard }: Recorder,
	form: CheckoutStepReachedProps[ 'form' ],
	read: () => StepsDone
): Steps {
	const reached = new Set< Step >();
	let isChosen = false;
	window.addEventListener(
		'pageshow',
		( { persisted } ) => persisted && reached.clear()
	);

	const look = guard( ( isPressed: boolean ) => {
		const done = read();
		const payment =
			isChosen ||
			( isPressed &&
				done.contact &&
				done.address &&
				!! document.querySelector( PAYMENT ) );
		Object.entries( { ...done, payment } ).forEach(
			( [ name, isDone ] ) => {
				const step = name as Step;
				if ( isDone && ! reached.has( step ) ) {
					reached.add( step );
					record( 'checkout_step_reached', { step, form } );
				}
			}
		);
	} );
	return {
		look: () => look( false ),
		choose() {
			isChosen = true;
			look( false );
		},
		press: () => look( true ),
	};
}
