import { spawn } from 'node:child_process';
import {
	chmodSync,
	cpSync,
	existsSync,
	mkdirSync,
	readdirSync,
	readFileSync,
	rmSync,
	writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { freePort } from '../../../scripts/store/free-port.mjs';
import { waitUntil } from '../../../scripts/store/wait-until.mjs';

/**
 * Web servers with the configuration that Debian's packages bring, on a copy of it in which only
 * port, folders and user are others.
 *
 * @typedef {Object} Server
 * @property {string}              name
 * @property {string}              url
 * @property {() => Promise<void>} stop
 */

/** @return {string[]} What is not on this machine. */
export const missingServers = () =>
	Object.entries( {
		apache2: '/etc/apache2/mods-enabled',
		'libapache2-mod-php': phpModule(),
		nginx: '/etc/nginx/sites-available/default',
	} )
		.filter( ( [ , file ] ) => ! file || ! existsSync( file ) )
		.map( ( [ name ] ) => name );

/** @return {string} The file that loads PHP into Apache, '' without one. */
function phpModule() {
	const folder = '/etc/apache2/mods-available';
	const name =
		existsSync( folder ) &&
		readdirSync( folder ).find( ( file ) =>
			/^php[\d.]+\.load$/.test( file )
		);
	return name ? path.join( folder, name ) : '';
}

/**
 * Apache: /var/www with "Options Indexes" and "AllowOverride None", PHP for every .php file.
 *
 * @param {{ name: string, work: string, site: string, fpm?: string, more?: string, overrides?: boolean }} options
 *                                                                                                                 fpm: socket of php-fpm, instead of PHP within Apache. more: lines for the host. overrides: .htaccess is read.
 * @return {Promise<Server>}
 */
export async function startApache( {
	name,
	work,
	site,
	fpm,
	more = '',
	overrides = false,
} ) {
	// Apache's own configuration does not quote them.
	const home = path.join( work, name.replace( /[^A-Za-z0-9]/g, '-' ) );
	const port = await freePort( 0 );
	fresh( home );
	cpSync( '/etc/apache2', home, { recursive: true, verbatimSymlinks: true } );
	const change = ( file, pairs ) =>
		replaceIn( path.join( home, file ), pairs );
	change( 'ports.conf', [
		[ /^Listen 80$/m, `Listen 127.0.0.1:${ port }` ],
	] );
	change( 'apache2.conf', [
		[ '<Directory /var/www/>', `<Directory ${ site }/>` ],
		...( overrides
			? [
					[
						new RegExp(
							`(<Directory ${ site }/>[^<]*AllowOverride) None`
						),
						'$1 All',
					],
				]
			: [] ),
	] );
	const socket = fpm
		? `<FilesMatch ".+\\.ph(?:ar|p|tml)$">\nSetHandler "proxy:unix:${ fpm }|fcgi://localhost"\n</FilesMatch>\n`
		: '';
	change( 'sites-available/000-default.conf', [
		[ '*:80', `127.0.0.1:${ port }` ],
		[
			'DocumentRoot /var/www/html',
			`DocumentRoot ${ site }\n${ socket }${ more }`,
		],
	] );
	if ( fpm ) {
		for ( const file of readdirSync(
			path.join( home, 'mods-enabled' )
		).filter( ( each ) => /^php/.test( each ) ) ) {
			rmSync( path.join( home, 'mods-enabled', file ) );
		}
		for ( const module of [ 'proxy', 'proxy_fcgi' ] ) {
			cpSync(
				path.join( home, `mods-available/${ module }.load` ),
				path.join( home, `mods-enabled/${ module }.load` )
			);
		}
	}
	const user =
		process.getuid?.() === 0 ? 'www-data' : String( process.env.USER );
	const env = {
		...process.env,
		APACHE_RUN_USER: user,
		APACHE_RUN_GROUP: user,
		APACHE_PID_FILE: path.join( home, 'pid' ),
		APACHE_RUN_DIR: home,
		APACHE_LOCK_DIR: home,
		APACHE_LOG_DIR: home,
		LANG: 'C',
	};
	return start(
		name,
		port,
		'/usr/sbin/apache2',
		[
			'-d',
			home,
			'-f',
			path.join( home, 'apache2.conf' ),
			'-D',
			'FOREGROUND',
		],
		env
	);
}

/**
 * nginx: its default site, with the block for PHP that it brings as a comment.
 *
 * @param {{ name: string, work: string, site: string, fpm: string }} options
 * @return {Promise<Server>}
 */
export async function startDefaultNginx( { name, work, site, fpm } ) {
	// Apache's own configuration does not quote them.
	const home = path.join( work, name.replace( /[^A-Za-z0-9]/g, '-' ) );
	const port = await freePort( 0 );
	fresh( home );
	cpSync( '/etc/nginx', home, { recursive: true, verbatimSymlinks: true } );
	replaceIn( path.join( home, 'nginx.conf' ), [
		[ /^user .*$/m, process.getuid?.() === 0 ? 'user root;' : '' ],
		// Additions that no default site needs, built for another folder.
		[ /^include .*modules-enabled.*$/m, '' ],
		[ /^pid .*$/m, `pid ${ home }/pid;` ],
		[ /\/etc\/nginx\//g, `${ home }/` ],
		[ /\/var\/log\/nginx\//g, `${ home }/` ],
	] );
	replaceIn( path.join( home, 'sites-available/default' ), [
		[
			/listen 80 default_server;/,
			`listen 127.0.0.1:${ port } default_server;`,
		],
		[ /^\tlisten \[::\].*$/m, '' ],
		[ 'root /var/www/html;', `root "${ site }";` ],
		[
			/^\t#location ~ \\\.php\$[\s\S]*?^\t#\}/m,
			`\tlocation ~ \\.php$ {\n\t\tinclude snippets/fastcgi-php.conf;\n\t\tfastcgi_pass unix:${ fpm };\n\t}`,
		],
	] );
	rmSync( path.join( home, 'sites-enabled/default' ), { force: true } );
	cpSync(
		path.join( home, 'sites-available/default' ),
		path.join( home, 'sites-enabled/default' )
	);
	return start(
		name,
		port,
		'/usr/sbin/nginx',
		[
			'-p',
			home,
			'-c',
			path.join( home, 'nginx.conf' ),
			'-g',
			'daemon off;',
		],
		process.env
	);
}

/** @param {string} home */
function fresh( home ) {
	rmSync( home, { recursive: true, force: true } );
	mkdirSync( home, { recursive: true } );
	chmodSync( home, 0o755 );
}

/**
 * @param {string}                      file
 * @param {[string | RegExp, string][]} pairs Each has to be there: a package that changes must not make an idle test.
 */
function replaceIn( file, pairs ) {
	let text = readFileSync( file, 'utf8' );
	for ( const [ what, by ] of pairs ) {
		if (
			typeof what === 'string'
				? ! text.includes( what )
				: text.search( what ) < 0
		) {
			throw new Error( `${ file } has no ${ what } any more.` );
		}
		text = text.replace( what, by );
	}
	writeFileSync( file, text );
}

/** @return {Promise<Server>} */
async function start( name, port, command, args, env ) {
	// In a group of its own: Apache ends its whole group, which would be us.
	const child = spawn( command, args, {
		stdio: [ 'ignore', 'ignore', 'pipe' ],
		env,
		detached: true,
	} );
	const end = () => child.kill( 'SIGTERM' );
	process.once( 'exit', end );
	let said = '';
	child.stderr.on( 'data', ( text ) => ( said += text ) );
	const url = `http://127.0.0.1:${ port }`;
	const failed = () =>
		child.exitCode === null
			? null
			: new Error( `${ name } ended: ${ said }` );
	await waitUntil(
		name,
		20_000,
		async () =>
			( await fetch( `${ url }/wp-includes/images/blank.gif` ) ).ok,
		failed
	);
	return {
		name,
		url,
		stop: async () => {
			const ended = new Promise( ( resolve ) =>
				child.once( 'exit', resolve )
			);
			end();
			await ended;
			process.removeListener( 'exit', end );
		},
	};
}
