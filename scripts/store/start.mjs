/**
 * `npm start`: a shop to try Footfall in, until Ctrl-C. Node's own modules only, and those of this
 * folder only after the version check: this is the first thing that runs on a fresh machine.
 */
import { parseArgs } from 'node:util';

/** @type {[number, number]} */
const OLDEST_NODE = [ 20, 19 ];
const USUAL_PORT = 8890;

const HELP = `npm start -- [options]

  --php=auto|wasm|native    which PHP; auto takes a native one where it is good enough
  --db=sqlite|mariadb|mysql a server needs native PHP; MYSQLD says where MySQL is
  --web=builtin|nginx       nginx with php-fpm needs native PHP
  --theme=block|classic     block theme and blocks, or classic theme and shortcodes
  --port=NUMBER             default: ${ USUAL_PORT } when it is free
  --fresh                   forgets the shop as it was and starts anew
  --demo                    fills it with a believable past
  --help

  WOOCOMMERCE=path          a built WooCommerce, folder or zip
  FOOTFALL_CACHE=path       where downloads and ready-made shops are kept (~/.cache/footfall)
`;

const started = Date.now();
const say = ( /** @type {string} */ text ) => {
	const seconds = ( ( Date.now() - started ) / 1000 )
		.toFixed( 1 )
		.padStart( 5 );
	process.stdout.write(
		text.includes( '\n' ) ? `${ text }\n` : `${ seconds } s  ${ text }\n`
	);
};

main().catch( ( error ) => {
	process.stderr.write(
		`\n${ error instanceof Error ? error.message : error }\n`
	);
	process.exit( 1 );
} );

async function main() {
	const [ major = 0, minor = 0 ] = process.versions.node
		.split( '.' )
		.map( Number );
	if (
		major < OLDEST_NODE[ 0 ] ||
		( major === OLDEST_NODE[ 0 ] && minor < OLDEST_NODE[ 1 ] )
	) {
		throw new Error(
			`Footfall's dev store needs Node ${ OLDEST_NODE.join( '.' ) } or newer; this is ${ process.versions.node }.`
		);
	}
	const options = readOptions();
	if ( options.help ) {
		process.stdout.write( HELP );
		return;
	}
	const { runShop } = await import( './run-shop.mjs' );
	await runShop( { ...options, usualPort: USUAL_PORT }, say );
}

function readOptions() {
	const { values } = parseArgs( {
		options: {
			php: { type: 'string', default: 'auto' },
			db: { type: 'string', default: 'sqlite' },
			web: { type: 'string', default: 'builtin' },
			theme: { type: 'string', default: 'block' },
			port: { type: 'string', default: '0' },
			fresh: { type: 'boolean', default: false },
			demo: { type: 'boolean', default: false },
			help: { type: 'boolean', default: false },
		},
	} );
	/**
	 * @template {string} T
	 * @param {'php' | 'db' | 'web' | 'theme'} name
	 * @param {T[]}                            allowed
	 * @return {T}
	 */
	const oneOf = ( name, allowed ) => {
		const found = allowed.find( ( value ) => value === values[ name ] );
		if ( ! found ) {
			throw new Error(
				`--${ name } is one of ${ allowed.join( ', ' ) }.`
			);
		}
		return found;
	};
	const port = Number( values.port );
	if ( ! Number.isInteger( port ) || port < 0 || port > 65535 ) {
		throw new Error( `--port is a number, not ${ values.port }.` );
	}
	return {
		php: oneOf( 'php', [ 'auto', 'wasm', 'native' ] ),
		db: oneOf( 'db', [ 'sqlite', 'mariadb', 'mysql' ] ),
		web: oneOf( 'web', [ 'builtin', 'nginx' ] ),
		theme: oneOf( 'theme', [ 'block', 'classic' ] ),
		port,
		fresh: values.fresh,
		demo: values.demo,
		help: values.help,
	};
}
