/**
 * npm run pot: languages/footfall.pot, every sentence for translators, by WP-CLI. From the built
 * script, whose sentences and notes survive minification; needs a PHP on the PATH.
 */
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { repositoryRoot } from './store/repository-root.mjs';
import { wordpressSource } from './store/wordpress-source.mjs';

const { wpCli } = await wordpressSource( console.log );
const file = path.join( repositoryRoot, 'languages/footfall.pot' );
const makePot = ( ...more ) =>
	execFileSync(
		'php',
		[
			wpCli,
			'i18n',
			'make-pot',
			'.',
			file,
			'--allow-root',
			'--domain=footfall',
			'--slug=footfall',
			'--include=plugin.php,uninstall.php,includes,build',
			'--headers={"Report-Msgid-Bugs-To":""}',
			...more,
		],
		{ cwd: repositoryRoot, stdio: [ 'ignore', 'inherit', 'inherit' ] }
	);
try {
	makePot();
} catch ( error ) {
	// Which keys of a block.json are sentences, WP-CLI asks the network.
	console.error(
		`!!! Without titles and descriptions of blocks: ${ error.message.split( '\n' )[ 0 ] }\nRun it again where develop.svn.wordpress.org can be reached.`
	);
	makePot( '--skip-block-json' );
}
// The time of making would be a change each time.
writeFileSync(
	file,
	readFileSync( file, 'utf8' ).replace( /^"POT-Creation-Date.*\n/m, '' )
);
