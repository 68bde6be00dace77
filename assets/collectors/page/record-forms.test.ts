import { stagePageLife } from '../../tracker/stage-page-life';
import { recordForms } from './record-forms';

let stage: ReturnType< typeof stagePageLife >;

const submit = ( html: string ) => {
	document.body.innerHTML = html;
	document
		.querySelector( 'form' )!
		.dispatchEvent( new Event( 'submit', { bubbles: true } ) );
	return stage.recorded.map( ( [ , props ] ) => props );
};

beforeEach( () => {
	stage = stagePageLife();
	recordForms( stage.life );
} );
afterEach( () => stage.drop() );

describe( 'recordForms', () => {
	it.each( [
		[ '<form id="news" name="n"><input name="id"></form>', 'news' ],
		[ '<form name="n"></form>', 'n' ],
		[ '<form action="/send/?a=1"></form>', '/send/' ],
		[ '<form class="woocommerce-form-login" id="login"></form>', 'login' ],
	] )( '%s is %s', ( html, form ) => {
		expect( submit( html ) ).toEqual( [ { form } ] );
	} );

	it( 'takes the button of an external product for the link that it is', () => {
		submit(
			'<form class="cart" action="https://example.com/machine?ref=1"></form>'
		);
		expect( stage.recorded ).toEqual( [
			[ 'outbound_clicked', { link_url: 'https://example.com/machine' } ],
		] );
	} );

	it.each( [
		'<form role="search"></form>',
		'<form><input type="search"></form>',
		'<form><input name="s"></form>',
		'<form class="cart"></form>',
		'<form class="woocommerce-cart-form"></form>',
		'<form class="checkout woocommerce-checkout"></form>',
		'<form class="checkout_coupon"></form>',
		'<form class="woocommerce-shipping-calculator"></form>',
		'<form class="woocommerce-ordering"></form>',
		'<form id="order_review"></form>',
		'<form class="wc-block-components-form"></form>',
		'<form class="wp-block-add-to-cart-with-options"></form>',
	] )( '%s is none', ( html ) => {
		expect( submit( html ) ).toEqual( [] );
	} );
} );
