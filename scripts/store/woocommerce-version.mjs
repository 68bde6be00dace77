import { existsSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * @param {string} folder
 * @return {Promise<string>} What its header says; an error when it is no built WooCommerce.
 */
export async function woocommerceVersion( folder ) {
	const file = await open( join( folder, 'woocommerce.php' ) ).catch( () => {
		throw new Error( `${ folder } holds no woocommerce.php` );
	} );
	const { buffer, bytesRead } = await file.read(
		Buffer.alloc( 8192 ),
		0,
		8192,
		0
	);
	await file.close();
	const version = /^[ \t*]*Version:\s*(\S+)/m.exec(
		buffer.toString( 'utf8', 0, bytesRead )
	);
	if ( ! version?.[ 1 ] ) {
		throw new Error( `${ folder }/woocommerce.php names no version` );
	}
	if ( ! existsSync( join( folder, 'vendor', 'autoload_packages.php' ) ) ) {
		throw new Error(
			`${ folder } is WooCommerce's source, not a built one: vendor/ is missing`
		);
	}
	return version[ 1 ];
}
