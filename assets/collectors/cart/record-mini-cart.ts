import type { PageLife } from '../../tracker/page-life';

/**
 * The mini-cart block says by itself that its drawer is open, whatever opened it. The classic widget
 * opens by styles alone: of that nothing can be known.
 */
export function recordMiniCart( { record, onChanged }: PageLife ): void {
	let wasOpen = false;
	onChanged( () => {
		const isOpen = !! document.querySelector(
			'.wc-block-mini-cart__drawer[aria-modal=true]'
		);
		if ( isOpen && ! wasOpen ) {
			record( 'mini_cart_opened', {} );
		}
		wasOpen = isOpen;
	}, [ 'aria-modal' ] );
}
