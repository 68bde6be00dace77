import { readClassicFieldErrors } from './read-classic-field-errors';
import type { Failure, Recorder } from './types';
import { readGateway } from './watch-classic-payment';

const form = 'classic';

/** includes/Checkout/Attempt.php: how far the server came. */
const HEADER = 'Footfall-Checkout';

/** jQuery's request, as far as we read it. */
interface Answer {
	status: number;
	responseJSON?: { refresh?: boolean } | null;
	getResponseHeader: ( name: string ) => string | null;
}

function readReason( answer: Answer | undefined, hasNamed: boolean ): Failure {
	if ( ! answer ) {
		// A gateway's own script has stopped the order before it was sent.
		return hasNamed ? 'fields' : 'payment_error';
	}
	const came = answer.getResponseHeader( HEADER );
	if ( came === 'declined' || came === 'stock' ) {
		return came;
	}
	if ( ! answer.status ) {
		return 'network';
	}
	if ( answer.responseJSON?.refresh ) {
		return 'session';
	}
	return hasNamed ? 'fields' : 'other';
}

/**
 * Every press of the button that orders on the checkout shortcode, and what the shopper was told when it
 * failed.
 *
 * @param onSubmitted Called before a press is recorded.
 */
export function watchClassicSubmission(
	{ record, guard }: Recorder,
	checkout: HTMLFormElement,
	onSubmitted: () => void
): void {
	const $ = window.jQuery;
	let isOpen = false;
	let answer: Answer | undefined;

	const press = () => {
		onSubmitted();
		isOpen = true;
		answer = undefined;
		record( 'checkout_submitted', {
			gateway: readGateway( checkout ),
			form,
		} );
	};

	// Before WooCommerce, which lets nobody see it afterwards.
	document.addEventListener(
		'submit',
		guard( ( { target }: Event ) => {
			if (
				target === checkout &&
				! checkout.classList.contains( 'processing' )
			) {
				press();
			}
		} ),
		true
	);
	// Gateways order by script: as a button of their own, or a second time when they have made a token.
	$?.( checkout ).on(
		'checkout_place_order',
		guard( () => {
			if ( ! isOpen ) {
				press();
			}
		} )
	);
	$?.( document ).on(
		'ajaxComplete',
		guard( ( _event, request, settings ) => {
			const { url = '' } = settings as { url?: string };
			if ( /wc-ajax=checkout(&|$)/.test( url ) ) {
				answer = request as Answer;
			}
		} )
	);
	$?.( document.body ).on(
		'checkout_error',
		guard( () =>
			// jQuery tells of the answer after WooCommerce has told of the error.
			setTimeout(
				guard( () => {
					if ( ! isOpen ) {
						return;
					}
					isOpen = false;
					const errors = readClassicFieldErrors();
					const reason = readReason( answer, errors.length > 0 );
					errors.forEach( ( error ) =>
						record( 'checkout_field_failed', { ...error, form } )
					);
					record( 'checkout_failed', {
						reason,
						form,
						gateway: readGateway( checkout ),
					} );
				} )
			)
		)
	);
}
