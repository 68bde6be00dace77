import type { PageLife } from '../../tracker/page-life';

const FIELD = 'input[name=variation_id]';

const readVariation = () =>
	Number( document.querySelector< HTMLInputElement >( FIELD )?.value );

/**
 * Both kinds of product form keep the chosen variation in a hidden field. What it holds before the
 * visitor has touched the form is the page's choice.
 */
export function recordVariations( {
	record,
	on,
	onChanged,
	onView,
	page: { product_id },
}: PageLife ): void {
	let last = 0;
	let isTouched = false;
	if ( ! product_id ) {
		return;
	}
	onView( () => {
		last = 0;
		isTouched = false;
	} );
	const touch = ( { isTrusted, target }: Event ) => {
		isTouched ||=
			isTrusted &&
			!! ( target as Element )
				.closest?.( 'form' )
				?.querySelector( FIELD );
	};
	on( document, 'change', touch );
	on( document, 'click', touch );
	onChanged( () => {
		const variation_id = readVariation();
		if ( variation_id && variation_id !== last ) {
			record( 'variation_selected', {
				product_id,
				variation_id,
				by: isTouched ? 'visitor' : 'page',
			} );
		}
		last = variation_id;
	}, [ 'value' ] );
}
