import { stagePageLife } from '../../tracker/stage-page-life';
import { recordMiniCart } from './record-mini-cart';

it( 'records each opening of the drawer', () => {
	document.body.innerHTML = '<div class="wc-block-mini-cart__drawer"></div>';
	const stage = stagePageLife();
	recordMiniCart( stage.life );
	for ( const state of [ 'false', 'true', 'true', 'false', 'true' ] ) {
		document.querySelector( 'div' )!.setAttribute( 'aria-modal', state );
		stage.change();
	}
	stage.drop();
	expect( stage.recorded ).toEqual( [
		[ 'mini_cart_opened', {} ],
		[ 'mini_cart_opened', {} ],
	] );
} );
