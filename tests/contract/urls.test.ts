import { cleanUrl } from '../../assets/collectors/page/clean-url';
import { matchesAny } from '../../assets/collectors/page/matches-any';
import cases from './urls.json';

describe( 'an address before it leaves the browser', () => {
	it.each( cases )( '$name', ( { config, url, expect: expected } ) => {
		const isExcluded =
			url && matchesAny( new URL( url ).pathname, config.excluded_paths );
		expect(
			isExcluded
				? null
				: cleanUrl( url, config.excluded_query_parameters )
		).toBe( expected );
	} );
} );
