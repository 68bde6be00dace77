import {
	readConsent,
	type ConsentInput,
} from '../../assets/consent/read-consent';
import cases from './consent.json';

interface Case extends Omit< ConsentInput, 'cookie' > {
	name: string;
	cookies: Record< string, string >;
	expect: string;
}

describe( 'readConsent', () => {
	it.each( cases as unknown as Case[] )(
		'$name',
		( { cookies, expect: expected, ...input } ) => {
			const cookie = ( name: string ) => cookies[ name ] ?? '';
			expect( readConsent( { ...input, cookie } ) ).toBe( expected );
		}
	);
} );
