import type { PageLife } from '../../tracker/page-life';

const BUTTON = '.order-actions-button,.woocommerce-orders-table .button';

/** Buttons of an order: WooCommerce names what they do in their class. */
export function recordOrderActions( { record, onLink }: PageLife ): void {
	onLink( ( link ) => {
		if ( link.matches( BUTTON ) ) {
			const [ action = 'other' ] =
				/\b(view|pay|cancel)\b/.exec(
					link.getAttribute( 'class' ) ?? ''
				) ?? [];
			record( 'order_action_clicked', {
				action: action as 'view' | 'pay' | 'cancel' | 'other',
			} );
		}
	} );
}
