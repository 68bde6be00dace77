/**
 * Shows the test gateways in WooCommerce's checkout block. Plain script: nothing builds it.
 */
( function () {
	const { registerPaymentMethod } = window.wc.wcBlocksRegistry;
	const { getSetting } = window.wc.wcSettings;
	const { createElement } = window.wp.element;

	[ 'success', 'decline', 'offsite' ].forEach( function ( method ) {
		const name = 'footfall_test_' + method;
		const data = getSetting( name + '_data', null );
		if ( ! data ) {
			return;
		}
		const content = createElement( 'p', null, data.description );
		registerPaymentMethod( {
			name,
			label: createElement( 'span', null, data.title ),
			ariaLabel: data.title,
			content,
			edit: content,
			canMakePayment() {
				return true;
			},
			supports: { features: data.supports },
		} );
	} );
} )();
