import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import {
	missingServers,
	startApache,
	startDefaultNginx,
} from './default-servers.mjs';
import { makeBatch } from './make-batch.mjs';
import { post } from './post.mjs';
import { browserHeaders } from './shoppers.mjs';
import { storeProcesses } from './store-processes.mjs';
import { beginTorture } from './torture-folder.mjs';

/** Stands in every line and file that must not come out. */
const MARK = 'MARKOFTHESHOPPER';

/** PHP that cannot be compiled: its error message would show a piece of it. */
const SPOILT = `<?php ${ MARK } ${ MARK } = ;`;

/**
 * Nothing of the buffer folder comes out over HTTP, where nginx and Apache are as Debian configures
 * them: every file is asked for, in every spelling.
 *
 * @type {import('./parts.mjs').Part}
 */
export async function served( store, says, { random } ) {
	const missing = missingServers();
	if ( missing.length ) {
		says.skip( `the buffer over HTTP: missing ${ missing.join( ', ' ) }` );
		return;
	}
	const place = await beginTorture( store );
	await fill( place, store.url, random );
	const site = path.join( store.dir, 'site' );
	const secrets = readSecrets( place.folder );
	// A user of its own must be able to read the files, or the test would prove nothing.
	execFileSync( 'chmod', [ 'a+x', store.dir ] );
	execFileSync( 'chmod', [ '-R', 'a+rX', place.uploads, place.work ] );
	const fpm = storeProcesses( store ).socket.replace( /[^/]+$/, 'fpm.sock' );
	execFileSync( 'chmod', [ 'a+rwx', path.dirname( fpm ), fpm ] );

	const common = { work: place.work, site };
	for ( const start of [
		() => startDefaultNginx( { ...common, name: 'nginx', fpm } ),
		() =>
			startApache( {
				...common,
				name: 'Apache with mod_php',
				more: 'php_admin_flag display_errors on\nphp_admin_flag html_errors off\n',
			} ),
		() => startApache( { ...common, name: 'Apache with php-fpm', fpm } ),
		() =>
			startApache( {
				...common,
				name: 'Apache without PHP in uploads, with .htaccess',
				more: `<Directory "${ place.uploads }">\nphp_admin_flag engine off\n</Directory>\n`,
				overrides: true,
			} ),
	] ) {
		const server = await start();
		try {
			const { leaks, asked, shown } = await askForAll(
				server.url,
				site,
				place,
				secrets
			);
			console.log(
				`${ server.name }: ${ asked } requests; shown: ${ [ ...shown ].join( ', ' ) || 'nothing' }`,
				leaks.slice( 0, 5 )
			);
			says(
				`${ server.name }: nothing of events, salt or keys comes out`,
				leaks.length === 0
			);
		} finally {
			await server.stop();
		}
	}
}

/** Every file that the folder may hold, each with something that must not come out. */
async function fill( place, origin, random ) {
	const headers = browserHeaders( random, origin );
	for ( let i = 0; i < 5; i++ ) {
		const batch = makeBatch( random, {
			origin,
			visitor: random.uuid(),
			count: 1,
			name: 'page_viewed',
		} );
		batch.events[ 0 ].props = {
			page_kind: 'content',
			title: i % 2 ? SPOILT : MARK,
		};
		const { status } = await post( place.direct, JSON.stringify( batch ), {
			headers: { ...headers, 'user-agent': `${ MARK } ${ SPOILT }` },
		} );
		if ( status !== 204 ) {
			throw new Error( `The endpoint answered ${ status }.` );
		}
	}
	await place.run( 'fill-folder', { text: MARK } );
	const line = readFileSync(
		path.join( place.folder, 'buffer.php' ),
		'utf8'
	);
	for ( const name of [ 'taken-000000000000001-abcdef01.php' ] ) {
		writeFileSync( path.join( place.folder, name ), line );
	}
}

/** @param {string} folder */
function readSecrets( folder ) {
	const found = [ MARK, path.basename( folder ) ];
	for ( const file of [ 'salt.php', 'config.php' ] ) {
		found.push(
			...( readFileSync( path.join( folder, file ), 'utf8' ).match(
				/\b[0-9a-f]{32,64}\b/g
			) ?? [] )
		);
	}
	return found;
}

async function askForAll( url, site, { folder, uploads }, secrets ) {
	const leaks = [];
	const shown = new Set();
	let asked = 0;
	const base = `/${ path.relative( site, folder ) }`;
	const ask = async ( place, headers = {}, method = 'GET' ) => {
		asked++;
		const { status, text } = await post( url + place, '', {
			method,
			headers,
		} );
		// A page of the server's own may repeat the address that was asked for.
		const answer = text.replaceAll( base, '' ).replaceAll( place, '' );
		const found = secrets.find( ( secret ) => answer.includes( secret ) );
		if ( found ) {
			leaks.push(
				`${ method } ${ place } ${ JSON.stringify( headers ) }: ${ status } shows ${ found }: ${ answer.slice( 0, 200 ) }`
			);
		}
		if ( status === 200 && text !== '' ) {
			shown.add( place.split( '/' ).pop() || 'a listing' );
		}
	};
	for ( const file of readdirSync( folder ) ) {
		const at = `${ base }/${ file }`;
		for ( const spelling of [
			at,
			`${ at }?x=1`,
			`${ at }/`,
			`${ at }/x`,
			`${ at }/x.php`,
			`${ at }.`,
			`${ at }%20`,
			`${ at }%00`,
			`${ at }%00.txt`,
			`${ at }~`,
			`${ at }s`,
			`${ at }.bak`,
			at.toUpperCase(),
			at.replace( /\.php$/, '.PHP' ),
			at.replace( '.', '%2e' ),
			`/x/..${ at }`,
			at.replace( '/wp-content', '//wp-content/.' ),
		] ) {
			await ask( spelling );
		}
		await ask( at, { range: 'bytes=30-' } );
		await ask( at, {}, 'POST' );
		await ask( at, {}, 'HEAD' );
		await ask( at, {
			accept: 'text/plain',
			'accept-encoding': 'identity',
		} );
	}
	// Where the folder's name could be read. All folders from the web's root on to this one.
	for ( let at = folder; at.length > site.length; at = path.dirname( at ) ) {
		await ask( `/${ path.relative( site, at ) }/` );
		await ask( `/${ path.relative( site, at ) }` );
	}
	await ask( `/${ path.relative( site, uploads ) }/?C=M;O=D` );
	return { leaks, asked, shown };
}
