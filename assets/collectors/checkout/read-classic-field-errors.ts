import type { FieldError } from './types';

const LENGTH = 100;

/** Rows of fields that nobody sees are marked, too. */
const isSeen = ( element: Element ) => element.getClientRects().length > 0;

/**
 * The errors at fields that the checkout shortcode shows now: those that the server has named, and
 * those that WooCommerce has marked. Never a value.
 */
export function readClassicFieldErrors(): FieldError[] {
	const named = [
		...document.querySelectorAll< HTMLElement >(
			'.woocommerce-NoticeGroup-checkout [data-id]'
		),
	].map( ( { dataset } ) => dataset.id ?? '' );
	const marked = [
		...document.querySelectorAll( 'form.checkout .woocommerce-invalid' ),
	]
		.filter( isSeen )
		.map( ( row ) => row.querySelector( '[name]' )?.id ?? '' );
	return [ ...new Set( [ ...named, ...marked ] ) ]
		.filter( Boolean )
		.map( ( id ) => ( {
			field: id.slice( 0, LENGTH ),
			reason: document
				.getElementById( id )
				?.closest( '.woocommerce-invalid-required-field' )
				? 'required'
				: 'invalid',
		} ) );
}
