import { createGuard } from '../tracker/create-guard';
import { listen } from '../tracker/listen';
import { report } from './report';
import { toDataLayer } from './to-data-layer';
import type { Footfall, RecordedEvent } from './types';

const guard = createGuard( report );

/** Only with a yes: what a tag manager does with it is not ours to know. */
const push = guard( ( event: RecordedEvent ) => {
	const entry = toDataLayer( event );
	if ( entry && footfall?.consent?.get() === 'granted' ) {
		// Entries are merged: what an earlier one said about products must not stay.
		( window.dataLayer ??= [] ).push( { ecommerce: null }, entry );
	}
} );

/** What the page is was recorded before this script had come. */
function pushPage( { page }: NonNullable< Footfall[ 'config' ] > ) {
	if ( page.product_id ) {
		push( {
			name: 'product_viewed',
			props: { product_id: page.product_id },
		} );
	}
	if ( page.kind === 'cart' || page.kind === 'checkout' ) {
		push( { name: `${ page.kind }_viewed`, props: {} } );
	}
}

const { footfall } = window;
const { config } = footfall ?? {};
if ( config ) {
	pushPage( config );
	listen< CustomEvent< RecordedEvent > >(
		document,
		'footfall:event',
		( { detail } ) => push( detail )
	);
}
