import { chmod, mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join, sep } from 'node:path';
import { promisify } from 'node:util';
import { inflateRaw } from 'node:zlib';

const inflate = promisify( inflateRaw );

const END_OF_DIRECTORY = 0x06054b50;
const DIRECTORY_ENTRY = 0x02014b50;

/* eslint-disable no-bitwise -- The format keeps flags and modes in the bits of a number. */

/**
 * Unpacks a zip file. Here because `unzip` is not on every machine, and a plugin's zip needs
 * nothing of the format but stored and deflated files.
 *
 * @param {string} file
 * @param {string} folder Must exist.
 */
export async function extractZip( file, folder ) {
	const zip = await readFile( file );
	let end = zip.length - 22;
	while ( end >= 0 && zip.readUInt32LE( end ) !== END_OF_DIRECTORY ) {
		end--;
	}
	if ( end < 0 ) {
		throw new Error( `${ file } is not a zip file, or is cut short.` );
	}
	const count = zip.readUInt16LE( end + 10 );
	let at = zip.readUInt32LE( end + 16 );
	for ( let i = 0; i < count; i++ ) {
		if ( zip.readUInt32LE( at ) !== DIRECTORY_ENTRY ) {
			throw new Error( `${ file } is damaged.` );
		}
		const method = zip.readUInt16LE( at + 10 );
		const size = zip.readUInt32LE( at + 20 );
		const nameLength = zip.readUInt16LE( at + 28 );
		const rest = zip.readUInt16LE( at + 30 ) + zip.readUInt16LE( at + 32 );
		const mode = zip.readUInt32LE( at + 38 ) >>> 16;
		const local = zip.readUInt32LE( at + 42 );
		const name = zip.toString( 'utf8', at + 46, at + 46 + nameLength );
		at += 46 + nameLength + rest;

		const target = join( folder, name );
		if ( ! target.startsWith( folder + sep ) ) {
			throw new Error(
				`${ file } holds a path that leads outside: ${ name }`
			);
		}
		if ( name.endsWith( '/' ) ) {
			await mkdir( target, { recursive: true } );
			continue;
		}
		// The local header has lengths of its own.
		const start =
			local +
			30 +
			zip.readUInt16LE( local + 26 ) +
			zip.readUInt16LE( local + 28 );
		const packed = zip.subarray( start, start + size );
		if ( method !== 0 && method !== 8 ) {
			throw new Error(
				`${ file } is packed in a way that is not known (${ method }).`
			);
		}
		await mkdir( dirname( target ), { recursive: true } );
		await writeFile(
			target,
			method === 8 ? await inflate( packed ) : packed
		);
		if ( mode & 0o111 ) {
			await chmod( target, 0o755 );
		}
	}
}
