/**
 * Shows the test gateways in WooCommerce's checkout block. Plain script: nothing builds it.
 */
( function () {
	const { registerPaymentMethod, registerExpressPaymentMethod } =
		window.wc.wcBlocksRegistry;
	const { getSetting } = window.wc.wcSettings;
	const { createElement, useEffect } = window.wp.element;

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

	// As a wallet's sheet would: it knows the shopper's address and pays without the form.
	const ADDRESS = {
		first_name: 'Robin',
		last_name: 'Express',
		address_1: '5 Elm Street',
		city: 'Albany',
		state: 'NY',
		postcode: '12207',
		country: 'US',
	};
	function Sheet( { onClick, onClose, onSubmit, eventRegistration } ) {
		const { onPaymentSetup } = eventRegistration;
		useEffect(
			function () {
				return onPaymentSetup( function () {
					return { type: 'success', meta: { paymentMethodData: {} } };
				} );
			},
			[ onPaymentSetup ]
		);
		function pay() {
			const { dispatch } = window.wp.data;
			onClick();
			dispatch( 'wc/store/cart' ).setShippingAddress( ADDRESS );
			dispatch( 'wc/store/cart' ).setBillingAddress( {
				...ADDRESS,
				email: 'express@example.com',
			} );
			window.setTimeout( onSubmit, 500 );
		}
		function cancel() {
			onClick();
			window.setTimeout( onClose, 100 );
		}
		return createElement(
			'div',
			null,
			createElement(
				'button',
				{ type: 'button', onClick: pay },
				'Express pay'
			),
			createElement(
				'button',
				{ type: 'button', onClick: cancel },
				'Express cancel'
			)
		);
	}
	const success = getSetting( 'footfall_test_success_data', null );
	// Only where the address asks for it: other tests look at a shop without such buttons.
	if ( success && /[?&]express/.test( window.location.search ) ) {
		registerExpressPaymentMethod( {
			name: 'footfall_test_express',
			title: 'Express test',
			description: 'Pays at once.',
			gatewayId: 'footfall_test_success',
			paymentMethodId: 'footfall_test_success',
			content: createElement( Sheet ),
			edit: createElement( Sheet ),
			canMakePayment() {
				return true;
			},
			supports: { features: success.supports },
		} );
	}
} )();
