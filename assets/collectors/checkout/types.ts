import type {
	CheckoutFailedProps,
	CheckoutFieldFailedProps,
	CheckoutStepReachedProps,
} from '../../schema/generated/events';
import type { createGuard } from '../../tracker/create-guard';
import type { RecordEvent } from '../../tracker/create-tracker';

export type Step = CheckoutStepReachedProps[ 'step' ];
export type Failure = CheckoutFailedProps[ 'reason' ];

/** Whether each part of the checkout is complete, but the way to pay: a default is no choice. */
export type StepsDone = Readonly<
	Record< Exclude< Step, 'payment' >, boolean >
>;

/** An error at a field that the shopper sees. */
export type FieldError = Pick< CheckoutFieldFailedProps, 'field' | 'reason' >;

/** What every collector of the checkout is given. */
export interface Recorder {
	record: RecordEvent;
	/** Around each callback that the page calls. */
	guard: ReturnType< typeof createGuard >;
}
