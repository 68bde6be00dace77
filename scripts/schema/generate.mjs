/**
 * Writes everything that is derived from assets/schema/*.json and from the docblocks of hooks.
 *
 *   node scripts/schema/generate.mjs           writes
 *   node scripts/schema/generate.mjs --check   writes nothing, exits 1 when a file has drifted
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { checkSchemas, CONSENT } from './check-schemas.mjs';
import { checkServices } from './check-services.mjs';
import { eventsDoc } from './events-doc.mjs';
import { eventsTypes } from './events-types.mjs';
import { hooksDoc } from './hooks-doc.mjs';
import { phpFile } from './php-file.mjs';
import { serviceCookies } from './service-cookies.mjs';
import { serviceIndex } from './service-index.mjs';
import { settingTexts } from './setting-texts.mjs';
import { settingsTypes } from './settings-types.mjs';

const root = path.resolve(
	path.dirname( fileURLToPath( import.meta.url ) ),
	'../..'
);
const read = ( name ) =>
	JSON.parse(
		readFileSync( path.join( root, 'assets/schema', name ), 'utf8' )
	);

const events = read( 'events.json' );
const settings = read( 'settings.json' );
const regions = read( 'regions.json' );
const services = read( 'services.json' );
checkSchemas( events, settings );
checkServices( services, CONSENT );

const files = {
	'assets/schema/generated/events.ts': eventsTypes( events ),
	'assets/schema/generated/settings.ts': settingsTypes( settings ),
	'assets/admin/settings/generated/setting-texts.ts':
		settingTexts( settings ),
	'assets/schema/generated/service-cookies.ts': serviceCookies( services ),
	'includes/Consent/services.php': phpFile( services, 'services.json' ),
	'includes/Consent/service-index.php': phpFile(
		serviceIndex( services ),
		'services.json'
	),
	'includes/Schema/events.php': phpFile(
		forChecking( events ),
		'events.json'
	),
	'includes/Schema/settings.php': phpFile( settings, 'settings.json' ),
	'includes/Schema/regions.php': phpFile( regions, 'regions.json' ),
	'docs/EVENTS.md': eventsDoc( events ),
	'docs/hooks.md': hooksDoc( root ),
};

/**
 * The endpoint reads the catalogue with each batch: without what only people read.
 *
 * @param {*} value Part of events.json.
 */
function forChecking( value ) {
	if ( Array.isArray( value ) || typeof value !== 'object' ) {
		return value;
	}
	const texts = [
		'description',
		'made_at',
		'since',
		'stored',
		'stored_with',
	];
	return Object.fromEntries(
		Object.entries( value )
			.filter(
				( [ key, item ] ) =>
					! texts.includes( key ) ||
					( key === 'description' && typeof item !== 'string' )
			)
			.map( ( [ key, item ] ) => [ key, forChecking( item ) ] )
	);
}

const check = process.argv.includes( '--check' );
const drifted = [];
for ( const [ name, text ] of Object.entries( files ) ) {
	const file = path.join( root, name );
	if ( existsSync( file ) && readFileSync( file, 'utf8' ) === text ) {
		continue;
	}
	drifted.push( name );
	if ( ! check ) {
		mkdirSync( path.dirname( file ), { recursive: true } );
		writeFileSync( file, text );
	}
}

if ( check && drifted.length ) {
	console.error(
		`These files do not match assets/schema or the docblocks of hooks: ${ drifted.join( ', ' ) }.\nRun "npm run generate" and commit what it writes.`
	);
	process.exit( 1 );
}
console.log(
	drifted.length
		? `Written: ${ drifted.join( ', ' ) }`
		: 'Generated files are up to date.'
);
