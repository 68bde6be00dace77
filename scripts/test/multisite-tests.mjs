import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { wordpressSource } from '../store/wordpress-source.mjs';
import { consentOfOneSite } from './consent-of-one-site.mjs';
import { STORE_KINDS } from './store-kinds.mjs';
import { withStore } from './with-store.mjs';

/** What "Network Setup" tells one to put into wp-config.php; each site then has an address of its own. */
function makeNetwork( site, host ) {
	const file = path.join( site, 'wp-config.php' );
	const constants = `define( 'MULTISITE', true );
define( 'SUBDOMAIN_INSTALL', false );
define( 'DOMAIN_CURRENT_SITE', '${ host }' );
define( 'PATH_CURRENT_SITE', '/' );
define( 'SITE_ID_CURRENT_SITE', 1 );
define( 'BLOG_ID_CURRENT_SITE', 1 );
`;
	writeFileSync(
		file,
		readFileSync( file, 'utf8' )
			.replace( /^.*'WP_(HOME|SITEURL)'.*\n/gm, '' )
			.replace( /^require_once ABSPATH/m, `${ constants }$&` )
	);
}

const PART = 'multisite and uninstall';

/**
 * A network of sites, by WP-CLI on a native store: activation for all, a site that comes later,
 * each with tables, a buffer and a collection file of its own; deactivation; uninstalling with the
 * data kept and with the data deleted.
 *
 * @param {ReturnType<import('./tally.mjs').createTally>} tally
 */
export async function multisiteTests( tally ) {
	const { wpCli } = await wordpressSource( () => {} );
	const failures = [];
	let passed = 0;
	const says = ( fact, truth ) => {
		console.log( `${ truth ? '✓' : '✗' } ${ fact }` );
		if ( truth ) {
			passed++;
		} else {
			failures.push( fact );
		}
	};
	await withStore(
		{ ...STORE_KINDS.mariadb, woocommerce: false },
		async ( store ) => {
			const site = path.join( store.dir, 'site' );
			const wp = ( ...args ) =>
				execFileSync(
					'php',
					[ wpCli, `--path=${ site }`, '--allow-root', ...args ],
					{
						encoding: 'utf8',
						stdio: [
							'ignore',
							'pipe',
							process.env.SHOW ? 'inherit' : 'ignore',
						],
					}
				).trim();
			const tables = ( prefix ) =>
				wp(
					'db',
					'query',
					`SHOW TABLES LIKE '${ prefix }footfall\\_%'`,
					'--skip-column-names'
				)
					.split( '\n' )
					.filter( Boolean ).length;
			const state = ( id ) =>
				JSON.parse(
					wp(
						'eval',
						`switch_to_blog( ${ id } ); echo wp_json_encode( [ Footfall\\Ingest\\Runtime_Config::directory(), Footfall\\Ingest\\Direct_File::url() ] );`
					)
				);

			wp( 'plugin', 'deactivate', 'footfall' );
			wp(
				'core',
				'multisite-convert',
				'--title=Network',
				'--skip-config'
			);
			makeNetwork( site, new URL( store.url ).host );
			// Until now wp-config.php said where the main site is.
			for ( const name of [ 'home', 'siteurl' ] ) {
				wp( 'option', 'update', name, store.url );
			}
			wp( 'site', 'create', '--slug=second' );
			wp( 'plugin', 'activate', 'footfall', '--network' );
			const own = tables( 'wp_' );
			says(
				'network activation makes the tables of the main site',
				own > 5
			);
			says( 'and those of a second site', tables( 'wp_2_' ) === own );
			wp( 'site', 'create', '--slug=third' );
			says(
				'a site that is made later gets its own',
				tables( 'wp_3_' ) === own
			);
			says(
				'each site has a buffer of its own',
				state( 1 )[ 0 ] !== state( 2 )[ 0 ]
			);
			says(
				'each site has a collection file of its own',
				state( 1 )[ 1 ] !== state( 2 )[ 1 ]
			);

			await consentOfOneSite( {
				says,
				url: store.url,
				wp,
			} );

			wp( 'plugin', 'deactivate', 'footfall', '--network' );
			says(
				'deactivation deletes nothing',
				tables( 'wp_' ) === own && tables( 'wp_2_' ) === own
			);
			const uninstall = () =>
				wp(
					'eval',
					`define( 'WP_UNINSTALL_PLUGIN', 'footfall/plugin.php' ); require WP_PLUGIN_DIR . '/footfall/uninstall.php';`
				);
			uninstall();
			says(
				'uninstalling keeps the data by default',
				tables( 'wp_' ) === own
			);
			wp(
				'option',
				'update',
				'footfall_settings',
				'{"uninstall":"delete"}',
				'--format=json'
			);
			uninstall();
			says(
				'uninstalling deletes them where the owner said so',
				tables( 'wp_' ) === 0
			);
			says(
				'with every option',
				wp(
					'db',
					'query',
					"SELECT COUNT(*) FROM wp_options WHERE option_name LIKE 'footfall\\_%' AND option_name NOT LIKE 'footfall\\_store%'",
					'--skip-column-names'
				) === '0'
			);
			says(
				'and leaves the other sites alone',
				tables( 'wp_2_' ) === own
			);
		}
	);
	tally.add( PART, { passed, failed: failures.length }, failures );
}
