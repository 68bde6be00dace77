import type { BlockPage } from './read-block-page';
import { readBlockFieldErrors } from './read-block-field-errors';
import { readFailure } from './read-failure';
import type { Failure, Recorder } from './types';

const form = 'block';

/** WooCommerce shows the errors at the fields a moment after it has stopped the order, in ms. */
const SHOWN_AFTER_MS = 200;

/** An answer that is none (a proxy's page of errors) is followed by nothing at all, in ms. */
const NO_ANSWER_MS = 3000;

/**
 * Every press of the button that orders, and what the shopper was told when it failed. By the store's
 * own status, which nobody waits for: callbacks of WooCommerce's checkout events would stand between
 * the shopper and the order.
 *
 * @param onSubmitted Called before a press is recorded.
 */
export function watchBlockSubmission(
	{ record, guard }: Recorder,
	page: BlockPage,
	onSubmitted: () => void
): void {
	const { checkout, payment, validation } = page;
	let last = '';
	let isOpen = false;
	let gateway = '';
	let timer: ReturnType< typeof setTimeout > | undefined;
	let old = new Set< object >();

	const notices = () =>
		page.places
			.getRegisteredContainers()
			.flatMap( page.notices.getNotices )
			.filter( ( { status } ) => status === 'error' );
	const newCodes = () =>
		notices()
			.filter( ( notice ) => ! old.has( notice ) )
			.map( ( { id } ) => id );
	const fail = ( reason: Failure ) => {
		isOpen = false;
		clearTimeout( timer );
		record( 'checkout_failed', { reason, form, gateway } );
	};

	const onIdle = () => {
		const codes = newCodes();
		if ( payment.hasPaymentError() ) {
			fail( 'payment_error' );
		} else if ( codes.length ) {
			fail( readFailure( codes, undefined ) );
		} else if (
			! payment.isExpressPaymentMethodActive() &&
			Object.keys( validation.getValidationErrors() ).length
		) {
			fail( 'fields' );
			setTimeout(
				guard( () =>
					readBlockFieldErrors( page ).forEach( ( error ) =>
						record( 'checkout_field_failed', { ...error, form } )
					)
				),
				SHOWN_AFTER_MS
			);
		} else {
			// The server's answer is still being read.
			timer = setTimeout(
				guard( () => fail( 'network' ) ),
				NO_ANSWER_MS
			);
		}
	};

	page.data.subscribe(
		guard( () => {
			const status = checkout.getCheckoutStatus();
			const hasError = checkout.hasError();
			const now = `${ status } ${ hasError }`;
			if ( now === last ) {
				return;
			}
			last = now;
			clearTimeout( timer );
			if ( status === 'before_processing' ) {
				onSubmitted();
				isOpen = true;
				old = new Set( notices() );
				gateway = payment.getActivePaymentMethod();
				record( 'checkout_submitted', { gateway, form } );
			} else if ( status === 'complete' ) {
				isOpen = false;
			} else if ( isOpen && hasError && status === 'after_processing' ) {
				fail(
					readFailure(
						newCodes(),
						payment.getPaymentResult()?.paymentStatus
					)
				);
			} else if ( isOpen && hasError && status === 'idle' ) {
				onIdle();
			}
		} ),
		'wc/store/checkout'
	);
}
