import type { BlockPage } from './read-block-page';
import type { Consent } from '../../consent/create-consent';
import { VISITOR_COOKIE } from '../../consent/create-visitor';
import { readCookie } from '../../consent/read-cookie';
import type { Recorder } from './types';

/**
 * Sends the visitor with the order, for requests that carry no cookie (express sheets, other hosts):
 * only while the visitor agrees. Nothing is ever put in otherwise, and what was is taken out at once.
 */
export function attachVisitor(
	{ guard }: Pick< Recorder, 'guard' >,
	{ data, payment }: Pick< BlockPage, 'data' | 'payment' >,
	consent: Pick< Consent, 'get' | 'onChange' >
): void {
	let attached = '';
	const update = guard( () => {
		// WooCommerce takes the first change of its stores for the beginning: a change of ours before its
		// own first ones would make it send the default way to pay to the server.
		if ( ! payment.paymentMethodsInitialized() ) {
			return;
		}
		const visitor =
			consent.get() === 'granted' ? readCookie( VISITOR_COOKIE ) : '';
		if ( visitor !== attached ) {
			attached = visitor;
			data.dispatch( 'wc/store/checkout' ).setExtensionData(
				'footfall',
				visitor ? { visitor } : {},
				true
			);
		}
	} );
	consent.onChange( update );
	data.subscribe( update, 'wc/store/payment' );
	update();
}
