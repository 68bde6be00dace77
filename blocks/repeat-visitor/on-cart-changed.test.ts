import { onCartChanged } from './on-cart-changed';

let report: ( names: string[] ) => void;

Object.assign( window, {
	PerformanceObserver: class {
		constructor(
			callback: ( list: { getEntries: () => object[] } ) => void
		) {
			report = ( names ) =>
				callback( {
					getEntries: () =>
						names.map( ( name ) => ( {
							name,
							initiatorType: 'fetch',
						} ) ),
				} );
		}
		observe() {}
	},
} );

const setHash = ( hash: string ) => {
	document.cookie = `woocommerce_cart_hash=${ hash }`;
};

it.each( [
	[ 'https://shop.example/wp-json/wc/store/v1/batch?_locale=site', false ],
	[ 'https://shop.example/wp-json/wc/store/v1/cart/remove-item', false ],
	[ 'https://shop.example/?rest_route=%2Fwc%2Fstore%2Fv1%2Fbatch', false ],
	[ 'https://shop.example/?wc-ajax=remove_from_cart', false ],
	[ 'https://shop.example/wp-json/wc/store/v1/cart', undefined ],
	[ 'https://shop.example/wp-json/wc/store/v1/products/5', undefined ],
	[ 'https://shop.example/?wc-ajax=get_refreshed_fragments', undefined ],
	[ 'https://shop.example/wp-json/footfall/v1/x', undefined ],
] )( '%s, cookies as before: %s', ( name, isInCookies ) => {
	setHash( 'a' );
	const callback = jest.fn();
	onCartChanged( callback );
	report( [ name ] );
	expect( callback.mock.calls ).toEqual(
		isInCookies === undefined ? [] : [ [ isInCookies ] ]
	);
} );

it( 'hears once of a change that the cookies tell, whatever was asked', () => {
	setHash( 'a' );
	const callback = jest.fn();
	onCartChanged( callback );
	setHash( 'b' );
	report( [ 'https://shop.example/cart/?remove_item=1' ] );
	report( [ 'https://shop.example/cart/' ] );
	expect( callback.mock.calls ).toEqual( [ [ true ] ] );
} );

it.each( [
	[ '2', false ], // What was taken out on another page may still be in the cookies.
	[ '', true ],
] )(
	'calls when the back button brings the page back, with “%s” in the cart: %s',
	( items, isInCookies ) => {
		setHash( 'a' );
		document.cookie = `woocommerce_items_in_cart=${ items }`;
		const callback = jest.fn();
		onCartChanged( callback );
		const show = ( persisted: boolean ) =>
			window.dispatchEvent(
				Object.assign( new Event( 'pageshow' ), { persisted } )
			);
		show( false );
		expect( callback ).not.toHaveBeenCalled();
		setHash( 'b' );
		show( true );
		show( false );
		expect( callback.mock.calls ).toEqual( [ [ isInCookies ] ] );
	}
);
