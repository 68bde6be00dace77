import type { PageLife } from '../../tracker/page-life';
import { cutText } from './cut-text';
import { readLinkUrl } from './describe-link';

const NAME_LENGTH = 100;

/** Searches, carts, checkouts and sortings have events of their own, or none. */
const LEFT_OUT =
	'[role=search],[class*=cart],[class*=checkout],[class*=calculator],[class*=ordering],[class*=wc-block],#order_review';
const SEARCH_FIELD = '[type=search],[name=s]';

/** Which forms were sent; never what was in them. */
export function recordForms( { record, on }: PageLife ): void {
	on( document, 'submit', ( { target } ) => {
		const form = target as HTMLFormElement;
		// By attribute: a field named "id" would stand in the way.
		const read = ( name: string ) => form.getAttribute( name ) || '';
		const url = new URL( read( 'action' ), document.baseURI );
		if ( form.matches( '.cart' ) && url.host !== location.host ) {
			// What looks like the link of an external product is a form of WooCommerce's.
			record( 'outbound_clicked', { link_url: readLinkUrl( url ) } );
		} else if (
			! form.matches( LEFT_OUT ) &&
			! form.querySelector( SEARCH_FIELD )
		) {
			record( 'form_submitted', {
				form: cutText(
					read( 'id' ) || read( 'name' ) || url.pathname,
					NAME_LENGTH
				),
			} );
		}
	} );
}
