import { parseArgs } from 'node:util';

export const HELP = `npm run truth -- [options] [words of a journey's name]

Walks through a shop with a real browser and compares what it did with what Footfall recorded.
Without --url it starts a store of its own and walks every journey.

  --url=ADDRESS        another WordPress with WooCommerce and Footfall
  --user=NAME          an administrator of it
  --password=TEXT      an application password of that administrator (Users, Profile)
  --orders             there, too, make orders (cash on delivery, bank transfer)
  --short              only the most telling journeys
  --theme=block|classic  only in this theme (own store)
  --list               only say which journeys there are
  --help
`;

/**
 * @param {string[]} args
 * @return {{ url?: string, user: string, password: string, orders: boolean, short: boolean, theme?: string, list: boolean, help: boolean, words: string }}
 */
export function readArguments( args ) {
	const { values, positionals } = parseArgs( {
		args,
		allowPositionals: true,
		options: {
			url: { type: 'string' },
			user: { type: 'string', default: '' },
			password: { type: 'string', default: '' },
			orders: { type: 'boolean', default: false },
			short: { type: 'boolean', default: false },
			theme: { type: 'string' },
			list: { type: 'boolean', default: false },
			help: { type: 'boolean', default: false },
		},
	} );
	if ( values.url && ! ( values.user && values.password ) ) {
		throw new Error(
			'To read what another shop recorded, give --user and --password (an application password).'
		);
	}
	return {
		...values,
		...( values.url ? { url: values.url.replace( /\/+$/, '' ) } : {} ),
		words: positionals.join( ' ' ),
	};
}
