import { createGuard } from '../../tracker/create-guard';
import { attachVisitor } from './attach-visitor';
import type { BlockPage } from './read-block-page';
import { watchBlock } from './watch-block';

const NOBODY = { email: '', address_1: '', city: '', postcode: '' };
const EMPTY = { hidden: true };

/** The stores of WooCommerce's blocks, as far as we read them. */
function fakePage() {
	const state = {
		status: 'idle',
		hasError: false,
		express: false,
		active: 'bacs',
		address: { ...NOBODY } as ShopAddress,
		errors: { billing_email: EMPTY, shipping_postcode: EMPTY } as Record<
			string,
			{ hidden: boolean }
		>,
		notices: [] as { id: string; status: string }[],
		extension: [] as unknown[],
	};
	const heard: Record< string, ( () => void )[] > = {};
	let onChosen: ( details: unknown ) => void = () => {};
	const page = {
		cart: {
			getCustomerData: () => ( {
				billingAddress: state.address,
				shippingAddress: state.address,
			} ),
			getNeedsShipping: () => true,
			getShippingRates: () => [
				{ shipping_rates: [ { selected: true } ] },
			],
		},
		checkout: {
			getCheckoutStatus: () => state.status,
			hasError: () => state.hasError,
			getAdditionalFields: () => ( {} ),
		},
		payment: {
			getActivePaymentMethod: () => state.active,
			getPaymentResult: () => null,
			hasPaymentError: () => false,
			isExpressPaymentMethodActive: () => state.express,
			isExpressPaymentStarted: () => state.express,
			paymentMethodsInitialized: () => true,
		},
		validation: { getValidationErrors: () => state.errors },
		places: { getRegisteredContainers: () => [ 'wc/cart' ] },
		notices: { getNotices: () => state.notices },
		data: {
			select: () => undefined,
			dispatch: () => ( {
				setExtensionData: ( ...call: unknown[] ) =>
					state.extension.push( call ),
			} ),
			subscribe: ( callback: () => void, store: string ) =>
				( heard[ store ] ??= [] ).push( callback ),
		},
		hooks: {
			addAction: (
				_name: string,
				_ours: string,
				callback: ( details: unknown ) => void,
				priority: number
			) => {
				expect( priority ).toBeLessThan( 10 );
				onChosen = callback;
			},
		},
	};
	return {
		state,
		page: page as unknown as BlockPage,
		change( store: string, values: Partial< typeof state > ) {
			Object.assign( state, values );
			heard[ `wc/store/${ store }` ]?.forEach( ( callback ) =>
				callback()
			);
		},
		choose: ( slug: string ) => onChosen( { paymentMethodSlug: slug } ),
	};
}

const begin = ( record = jest.fn() ) => {
	document.body.innerHTML =
		'<div class="wp-block-woocommerce-checkout"></div>';
	const fake = fakePage();
	const guard = createGuard( () => {} );
	watchBlock( { record: guard( record ) as never, guard }, fake.page );
	const rows = () =>
		record.mock.calls.map( ( [ name, props ] ) =>
			[
				name,
				props.step ?? props.field ?? '',
				props.reason ?? '',
				props.gateway ?? '',
			]
				.join( ' ' )
				.trim()
		);
	return { ...fake, rows, record, guard };
};

beforeEach( () => jest.useFakeTimers() );
afterEach( () => jest.useRealTimers() );

describe( 'the checkout block', () => {
	it( 'tells a step when it is complete, and once', () => {
		const { change, choose, rows } = begin();
		jest.advanceTimersByTime( 1000 );
		expect( rows() ).toEqual( [] );
		change( 'cart', {
			address: {
				email: 'a@b.c',
				city: 'Albany',
				address_1: '5',
				postcode: '1',
			},
		} );
		change( 'validation', { errors: { shipping_postcode: EMPTY } } );
		jest.advanceTimersByTime( 1000 );
		change( 'validation', { errors: {} } );
		jest.advanceTimersByTime( 1000 );
		change( 'validation', { errors: { shipping_postcode: EMPTY } } );
		change( 'validation', { errors: {} } );
		jest.advanceTimersByTime( 1000 );
		choose( 'cod' );
		expect( rows() ).toEqual( [
			'checkout_step_reached contact',
			'checkout_step_reached address',
			'checkout_step_reached shipping',
			'payment_method_selected   cod',
			'checkout_step_reached payment',
		] );
	} );

	it( 'tells a press once and the errors that it showed, never a value', () => {
		const { change, rows, state } = begin();
		change( 'checkout', { status: 'before_processing' } );
		change( 'checkout', { status: 'idle', hasError: true } );
		change( 'checkout', { status: 'processing', hasError: false } );
		change( 'checkout', { status: 'idle', hasError: true } );
		state.errors = {
			billing_email: { hidden: false },
			shipping_postcode: EMPTY,
			'terms-and-conditions-3': { hidden: false },
			coupon: { hidden: false },
		};
		jest.advanceTimersByTime( 10_000 );
		expect( rows() ).toEqual( [
			'checkout_submitted   bacs',
			'checkout_failed  fields bacs',
			'checkout_field_failed billing_email required',
			'checkout_field_failed terms-and-conditions other',
		] );
	} );

	it( 'tells a decline by the code that came with it, not by an older one', () => {
		const { change, rows, state } = begin();
		state.errors = {};
		state.notices = [
			{ id: 'woocommerce_rest_cart_item_error', status: 'error' },
		];
		change( 'checkout', { status: 'before_processing' } );
		change( 'checkout', { status: 'processing' } );
		change( 'checkout', { status: 'idle', hasError: true } );
		state.notices = [
			...state.notices,
			{
				id: 'woocommerce_rest_checkout_process_payment_error',
				status: 'error',
			},
		];
		change( 'checkout', { status: 'after_processing' } );
		change( 'checkout', { status: 'idle' } );
		jest.advanceTimersByTime( 10_000 );
		expect( rows().slice( 1 ) ).toEqual( [
			'checkout_failed  declined bacs',
		] );
	} );

	it( 'tells that no answer came', () => {
		const { change, rows, state } = begin();
		state.errors = {};
		change( 'checkout', { status: 'before_processing' } );
		change( 'checkout', { status: 'processing' } );
		change( 'checkout', { status: 'idle', hasError: true } );
		expect( rows() ).toHaveLength( 1 );
		jest.advanceTimersByTime( 4000 );
		expect( rows()[ 1 ] ).toBe( 'checkout_failed  network bacs' );
	} );

	it( 'tells the use of an express button once, with its name', () => {
		const { change, rows } = begin();
		change( 'payment', { express: true } );
		change( 'payment', { active: 'wallet' } );
		jest.advanceTimersByTime( 0 );
		change( 'payment', {} );
		jest.advanceTimersByTime( 0 );
		expect( rows() ).toEqual( [ 'express_payment_started   wallet' ] );
	} );

	it( 'throws nothing into the page', () => {
		const { change, choose } = begin(
			jest.fn( () => {
				throw new Error( 'on purpose' );
			} )
		);
		expect( () => {
			choose( 'cod' );
			change( 'checkout', { status: 'before_processing' } );
			change( 'payment', { express: true } );
			jest.advanceTimersByTime( 10_000 );
		} ).not.toThrow();
	} );
} );

describe( 'the visitor beside the order', () => {
	const UUID = '6f9c1b2a-3d4e-4f5a-8b6c-7d8e9f0a1b2c';
	afterEach( () => {
		document.cookie = 'footfall_visitor=; max-age=0; path=/';
	} );

	it( 'goes with it only while the visitor agrees', () => {
		document.cookie = `footfall_visitor=${ UUID }; path=/`;
		const { page, state, guard } = begin();
		let answer = 'unknown';
		let changed = () => {};
		attachVisitor( { guard }, page, {
			get: () => answer as never,
			onChange: ( callback: ( state: never ) => void ) => {
				changed = callback as () => void;
			},
		} as never );
		expect( state.extension ).toEqual( [] );
		answer = 'granted';
		changed();
		changed();
		expect( state.extension ).toEqual( [
			[ 'footfall', { visitor: UUID }, true ],
		] );
		answer = 'refused';
		changed();
		expect( state.extension[ 1 ] ).toEqual( [ 'footfall', {}, true ] );
	} );
} );
