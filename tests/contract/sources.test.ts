import { readSource } from '../../assets/memory/read-source';
import cases from './sources.json';

describe( 'where a view came from, as the device remembers it', () => {
	it.each( cases )( '$name', ( { query, referrer, expect: expected } ) => {
		const { source, is_campaign } = readSource(
			`https://www.shop.example/?${ query }`,
			referrer
		);
		expect( {
			// From another page of the shop, without a visit that goes on: nobody has sent this visitor.
			channel: source?.channel ?? 'direct',
			campaign: source?.campaign ?? '',
			is_campaign,
		} ).toEqual( expected );
	} );
} );
