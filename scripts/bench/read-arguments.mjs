import { parseArgs } from 'node:util';

export const PARTS = [ 'endpoint', 'load', 'drain', 'reports' ];

export const HELP = `npm run bench -- [options]

Measures Footfall on a store of its own (MariaDB, nginx, php-fpm), prints what it finds against
references measured in the same run, and writes docs/performance.md.

  --short            100,000 events, some seconds of load; for CI (absolute times fail nothing)
  --only=PART,PART   of ${ PARTS.join( ', ' ) }; writes no docs
  --events=NUMBER    of the largest store, 1e7 by default: about as many in its last year
  --no-write         leaves docs/performance.md as it is
  --help
`;

/**
 * @param {string[]} args
 * @return {{ help: boolean, short: boolean, parts: string[], sizes: number[], write: boolean }} sizes: events of the stores that are filled.
 */
export function readArguments( args ) {
	const { values } = parseArgs( {
		args,
		options: {
			short: { type: 'boolean', default: false },
			only: { type: 'string', default: PARTS.join( ',' ) },
			events: { type: 'string' },
			'no-write': { type: 'boolean', default: false },
			help: { type: 'boolean', default: false },
		},
	} );
	const parts = values.only.split( ',' );
	const unknown = parts.filter( ( part ) => ! PARTS.includes( part ) );
	if ( unknown.length ) {
		throw new Error(
			`--only takes ${ PARTS.join( ', ' ) }, not ${ unknown.join( ', ' ) }.`
		);
	}
	const events = Number( values.events ?? ( values.short ? 1e5 : 1e7 ) );
	if ( ! Number.isInteger( events ) || events < 1000 ) {
		throw new Error(
			'--events is a whole number from 1000 on, such as 1e6.'
		);
	}
	return {
		help: values.help,
		short: values.short,
		parts,
		sizes: [ 1e5, 1e6, 1e7 ]
			.filter( ( size ) => size < events )
			.concat( events ),
		// Half a bench would write half a page.
		write:
			! values[ 'no-write' ] &&
			! values.short &&
			parts.length === PARTS.length,
	};
}
