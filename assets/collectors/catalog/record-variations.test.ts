import { stagePageLife } from '../../tracker/stage-page-life';
import { recordVariations } from './record-variations';

let stage: ReturnType< typeof stagePageLife >;

const choose = ( value: string ) => {
	document.querySelector( 'input' )!.value = value;
	stage.change();
};
/** Only a browser makes events that it trusts. */
const touch = ( selector: string, isTrusted = true ) => {
	const event = new Event( 'change', { bubbles: true } );
	const target = document.querySelector( selector )!;
	if ( isTrusted ) {
		Object.defineProperty( event, 'target', { value: target } );
		trusted.forEach( ( call ) =>
			call( { isTrusted, target } as unknown as Event )
		);
	} else {
		target.dispatchEvent( event );
	}
};
let trusted: ( ( event: Event ) => void )[];

beforeEach( () => {
	trusted = [];
	document.body.innerHTML =
		'<form><select></select><input type="hidden" name="variation_id" value="11"></form><p></p>';
	stage = stagePageLife( { kind: 'product', product_id: 7 } );
	const { on } = stage.life;
	stage.life.on = ( target, type, callback ) => {
		trusted.push( callback as ( event: Event ) => void );
		on( target, type, callback );
	};
	recordVariations( stage.life );
} );
afterEach( () => stage.drop() );

describe( 'recordVariations', () => {
	it( 'records what the visitor chooses, each change once', () => {
		touch( 'select' );
		choose( '12' );
		stage.change();
		choose( '' );
		choose( '12' );
		choose( '13' );
		expect( stage.recorded ).toEqual(
			[ 11, 12, 12, 13 ].map( ( variation_id ) => [
				'variation_selected',
				{
					product_id: 7,
					variation_id,
					by: variation_id === 11 ? 'page' : 'visitor',
				},
			] )
		);
	} );

	it( 'tells what the shop or a script has chosen from it', () => {
		choose( '12' );
		touch( 'p' );
		touch( 'select', false );
		choose( '13' );
		expect( stage.recorded ).toEqual(
			[ 11, 12, 13 ].map( ( variation_id ) => [
				'variation_selected',
				{ product_id: 7, variation_id, by: 'page' },
			] )
		);
	} );
} );
