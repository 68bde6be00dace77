import { stagePageLife } from '../../tracker/stage-page-life';
import { recordOrderActions } from './record-order-actions';

it( 'says what the buttons of an order do', () => {
	document.body.innerHTML = `
		<table class="woocommerce-orders-table"><tr><td>
			<a class="woocommerce-button button view"></a>
			<a class="woocommerce-button button pay"></a>
			<a class="woocommerce-button button invoice"></a>
			<a>#12</a>
		</td></tr></table>
		<a class="button cancel order-actions-button"></a>
		<a class="button view"></a>`;
	const stage = stagePageLife();
	recordOrderActions( stage.life );
	document
		.querySelectorAll( 'a' )
		.forEach( ( link ) => stage.follow( link, '/my-account/' ) );
	stage.drop();
	expect( stage.recorded ).toEqual(
		[ 'view', 'pay', 'other', 'cancel' ].map( ( action ) => [
			'order_action_clicked',
			{ action },
		] )
	);
} );
