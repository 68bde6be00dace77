/**
 * Holds what was built to the budgets of docs/ and to the names that content filters leave alone.
 * Builds nothing: run it after `npm run build`.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';

/** File → bytes with gzip. What the shop loads, and what the owner does. */
const LIMITS = {
	'storefront.js': 4096,
	'interactions.js': 4096,
	'data-layer.js': 1024,
	'checkout.js': 3072,
	'memory.js': 2688,
	'choice-boot.js': 2816,
	'choice-keep.js': 2176,
	'choice-banner.js + choice-banner.css': 6144,
	'choice-opener.js': 512,
	'choice-gate.js': 2560,
	'choice-gate.css': 1024,
	'blocks/repeat-visitor/view.js': 3072,
	'blocks/repeat-visitor/early.js': 3072,
	'blocks/repeat-visitor/source.js': 1216,
	'admin.js': 120 * 1024,
	'admin.css': 30 * 1024,
	'blocks/repeat-visitor/index.js': 20 * 1024,
	'blocks/cookie-banner/index.js': 20 * 1024,
	'blocks/consent-preferences/index.js': 20 * 1024,
};

/** Bundles of the shop: no dependency, neutral names. */
const SHOP_BUNDLES = [
	'storefront',
	'interactions',
	'data-layer',
	'checkout',
	'memory',
	'choice-boot',
	'choice-banner',
	'choice-opener',
	'choice-keep',
	'choice-gate',
];

/** Printed into the content of pages: WordPress takes a "<" there for a tag, and spoils what follows. */
const PRINTED = [
	'blocks/repeat-visitor/early.js',
	'blocks/repeat-visitor/source.js',
];

/** Filter lists match on these, in the name of a file, a cookie or a global. */
const FORBIDDEN = /track|analytic|stat|pixel|beacon|collect/i;

const BUILD = fileURLToPath( new URL( '../build/', import.meta.url ) );

const read = ( name ) =>
	existsSync( BUILD + name ) ? readFileSync( BUILD + name, 'utf8' ) : null;

/** Of files that are loaded together, too: "one + other". */
function measure( [ name, limit ] ) {
	const sources = name.split( ' + ' ).map( read );
	const bytes = sources.includes( null )
		? null
		: sources.reduce(
				( sum, source ) =>
					sum + gzipSync( source, { level: 9 } ).length,
				0
			);
	return { name, limit, bytes, ok: bytes !== null && bytes <= limit };
}

function problemsOf( bundle ) {
	const source = read( `${ bundle }.js` ) ?? '';
	const asset = read( `${ bundle }.asset.php` ) ?? '';
	const files = readdirSync( BUILD ).filter( ( name ) =>
		name.startsWith( bundle )
	);
	// Cookies, stored items and events of ours, and what webpack would leak of the source's folders.
	const names = source.match( /footfall[\w:.]*|assets\/[\w/.-]*/g ) ?? [];
	return [
		...( /'dependencies' => array\(\)/.test( asset )
			? []
			: [
					`build/${ bundle }.asset.php names a dependency or is missing`,
				] ),
		...[ ...files, ...new Set( names ) ]
			.filter( ( name ) => FORBIDDEN.test( name ) )
			.map(
				( name ) => `${ bundle }: a filter list may match "${ name }"`
			),
	];
}

if ( ! existsSync( BUILD ) ) {
	console.error( 'Nothing is built yet: npm run build' );
	process.exit( 1 );
}

const rows = Object.entries( LIMITS ).map( measure );
console.log(
	`${ 'file'.padEnd( 40 ) }${ 'gzip'.padStart( 9 ) }${ 'budget'.padStart( 9 ) }`
);
for ( const { name, bytes, limit, ok } of rows ) {
	const size = bytes === null ? 'missing' : `${ bytes }`;
	console.log(
		`${ name.padEnd( 40 ) }${ size.padStart( 9 ) }${ `${ limit }`.padStart( 9 ) }  ${ ok ? 'ok' : 'TOO LARGE OR MISSING' }`
	);
}
const problems = [
	...SHOP_BUNDLES.flatMap( problemsOf ),
	...PRINTED.filter( ( name ) => read( name )?.includes( '<' ) ).map(
		( name ) => `build/${ name } holds a "<"`
	),
];
problems.forEach( ( problem ) => console.error( problem ) );
process.exit( problems.length || rows.some( ( { ok } ) => ! ok ) ? 1 : 0 );
