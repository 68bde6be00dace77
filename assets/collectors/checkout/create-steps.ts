import type { CheckoutStepReachedProps } from '../../schema/generated/events';
import type { Recorder, Step, StepsDone } from './types';

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
	window.addEventListener(
		'pageshow',
		( { persisted } ) => persisted && reached.clear()
	);
	return ( done ) =>
		( Object.keys( done ) as Step[] ).forEach( ( step ) => {
			if ( done[ step ] && ! reached.has( step ) ) {
				reached.add( step );
				record( 'checkout_step_reached', { step, form } );
			}
		} );
}
