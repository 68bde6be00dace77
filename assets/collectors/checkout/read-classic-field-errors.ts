import type { FieldError } from './types';

const LENGTH = 100;

const SHOWN =
	'.woocommerce-NoticeGroup-checkout [data-id], form.checkout .woocommerce-invalid [name]';

/**
 * The errors at fields that the checkout shortcode shows now: those that the server has named, and
 * those that WooCommerce has marked, which it does where nobody sees it, too. Never a value.
 */
export function readClassicFieldErrors(): FieldError[] {
	const ids = [ ...document.querySelectorAll< HTMLElement >( SHOWN ) ]
		.filter( ( element ) => element.getClientRects().length )
		.map( ( { dataset, id } ) => dataset.id ?? id );
	return [ ...new Set( ids ) ].map( ( id ) => ( {
		field: id.slice( 0, LENGTH ) || 'other',
		reason: document
			.getElementById( id )
			?.closest( '.woocommerce-invalid-required-field' )
			? 'required'
			: 'invalid',
	} ) );
}
