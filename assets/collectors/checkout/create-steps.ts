import { listen } from '../../tracker/listen';
import type { CheckoutStepReachedProps } from '../../schema/generated/events';
import type { Recorder, Step, StepsDone } from './types';

const ORDER: readonly Step[] = [ 'contact', 'address', 'shipping', 'payment' ];

/**
 * Records each step the first time that it is complete; anew when the back button brings the page back,
 * which is another view of it.
 *
 * @return To be told how far the shopper is, as often as there is something new.
 */
export function createSteps(
	{ record }: Pick< Recorder, 'record' >,
	form: CheckoutStepReachedProps[ 'form' ]
): ( done: StepsDone ) => void {
	const reached = new Set< Step >();
	listen< PageTransitionEvent >(
		window,
		'pageshow',
		( { persisted } ) => persisted && reached.clear()
	);
	return ( done ) =>
		ORDER.forEach( ( step ) => {
			if ( done[ step ] && ! reached.has( step ) ) {
				reached.add( step );
				record( 'checkout_step_reached', { step, form } );
			}
		} );
}
