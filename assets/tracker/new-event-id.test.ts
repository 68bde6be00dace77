import { newEventId } from './new-event-id';

beforeEach( () => {
	jest.useFakeTimers( { now: Date.UTC( 2026, 2, 10, 12 ) } );
	Object.assign( crypto, {
		randomUUID: () => '1b9d6bcd-bbfd-4b2d-9b5d-ab8dfbbd4bed',
	} );
} );

afterEach( () => jest.useRealTimers() );

test( 'begins with the time, and keeps the rest of a random one', () => {
	const id = newEventId();
	expect( id ).toMatch( /^[0-9a-f]{8}-[0-9a-f]{4}-7b2d-9b5d-ab8dfbbd4bed$/ );
	expect( parseInt( id.slice( 0, 13 ).replace( '-', '' ), 16 ) ).toBe(
		Date.UTC( 2026, 2, 10, 12 )
	);
} );

test( 'comes later in the order of text when it is made later', () => {
	const before = newEventId();
	jest.setSystemTime( Date.UTC( 2026, 2, 10, 12, 0, 0, 1 ) );
	expect( newEventId() > before ).toBe( true );
} );
