import { answerPrivacyString } from './privacy-string';

let isAllowed = true;
const { usp, gpp } = answerPrivacyString( () => isAllowed );
beforeEach( () => {
	isAllowed = true;
} );

const ask = ( command: string, parameter?: string ) => {
	const callback = jest.fn();
	gpp( command, callback, parameter );
	return callback.mock.calls[ 0 ];
};

it( 'says in the US Privacy string whether the visitor has objected', () => {
	const callback = jest.fn();
	usp( 'getUSPData', 1, callback );
	isAllowed = false;
	usp( 'getUSPData', 1, callback );
	usp( 'getTCData', 1, callback );
	expect( callback.mock.calls ).toEqual( [
		[ { version: 1, uspString: '1YNN' }, true ],
		[ { version: 1, uspString: '1YYN' }, true ],
		[ undefined, false ],
	] );
} );

it( 'says the same to the Global Privacy Platform', () => {
	isAllowed = false;
	expect( ask( 'ping' ) ).toMatchObject( [
		{ gppString: 'DBABTA~1YYN', applicableSections: [ 6 ] },
		true,
	] );
	expect( ask( 'getSection', 'uspv1' ) ).toEqual( [ '1YYN', true ] );
	expect( ask( 'hasSection', 'usnat' ) ).toEqual( [ false, true ] );
	expect( ask( 'addEventListener' ) ).toMatchObject( [
		{
			eventName: 'listenerRegistered',
			pingData: { signalStatus: 'ready' },
		},
		true,
	] );
	expect( ask( 'getFields' ) ).toEqual( [ undefined, false ] );
} );
