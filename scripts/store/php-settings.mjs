import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * What PHP is told, whichever way it runs. Files are checked for changes at every request, so that an
 * edit shows at once.
 */
export const PHP_SETTINGS = {
	memory_limit: '512M',
	max_execution_time: '300',
	upload_max_filesize: '64M',
	post_max_size: '64M',
	display_errors: '0',
	log_errors: '1',
	error_reporting: '32767',
	'opcache.enable': '1',
	'opcache.memory_consumption': '192',
	'opcache.interned_strings_buffer': '16',
	'opcache.max_accelerated_files': '16229',
	'opcache.validate_timestamps': '1',
	'opcache.revalidate_freq': '0',
	'opcache.jit': 'off',
	realpath_cache_size: '4M',
	// A link that is moved (another plugin folder) must be seen at once, too.
	realpath_cache_ttl: '2',
};

/**
 * @return {string} The settings as an ini file.
 */
export function phpIni() {
	return Object.entries( PHP_SETTINGS )
		.map( ( [ name, value ] ) => `${ name } = ${ value }\n` )
		.join( '' );
}

/**
 * The environment that makes a native PHP read the settings, after the machine's own ini files. An
 * ini file and not `-d`, because php-fpm makes opcache's memory before it looks at anything else.
 *
 * @param {string} runtime
 * @return {Promise<NodeJS.ProcessEnv>}
 */
export async function phpEnvironment( runtime ) {
	const folder = join( runtime, 'php' );
	await mkdir( folder, { recursive: true } );
	await writeFile( join( folder, 'footfall-store.ini' ), phpIni() );
	// An empty first part stands for the folder PHP was built with.
	return {
		...process.env,
		PHP_INI_SCAN_DIR: `${ process.env.PHP_INI_SCAN_DIR ?? '' }:${ folder }`,
	};
}
