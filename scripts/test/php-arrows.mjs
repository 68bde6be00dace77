/**
 * The arrows of docs/architecture.md in PHP: only Storage/ touches the database, only Plugin.php
 * hooks in, and what runs in the endpoint calls no function of WordPress.
 */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { repositoryRoot } from '../store/repository-root.mjs';

const includes = path.join( repositoryRoot, 'includes' );
const files = readdirSync( includes, { recursive: true } ).filter( ( file ) =>
	file.endsWith( '.php' )
);

const WITHOUT_WORDPRESS = [
	'Answer',
	'Batch',
	'Buffer',
	'Client_Address',
	'Country',
	'Daily_Salt',
	'Endpoint',
	'Origin_Check',
	'Path_Filter',
	'Rate_Limit',
	'Visitor_Key',
	'direct',
]
	.map( ( name ) => path.join( 'Ingest', `${ name }.php` ) )
	.concat( path.join( 'Schema', 'Event_Schema.php' ) );

const RULES = [
	{
		says: 'only includes/Storage may touch $wpdb',
		finds: /\$wpdb|\bglobal \$wpdb|GLOBALS\[\s*'wpdb'/,
		allows: ( file ) => file.startsWith( 'Storage' ),
	},
	{
		says: 'only Plugin.php (and Requirements.php, before it) may add hooks',
		finds: /\badd_(action|filter)\s*\(/,
		allows: ( file ) =>
			[ 'Plugin.php', 'Requirements.php' ].includes( file ),
	},
	{
		says: 'what the endpoint runs may not call WordPress',
		finds: /\b(wp_\w+|get_option|home_url|site_url|current_user_can|get_current_blog_id|is_user_logged_in|apply_filters|do_action|__|esc_\w+|add_option|update_option|is_wp_error)\s*\(/,
		allows: ( file ) => ! WITHOUT_WORDPRESS.includes( file ),
	},
];

const code = ( text ) =>
	text.replace( /\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, ( comment ) =>
		comment.replace( /[^\n]/g, '' )
	);

const broken = files.flatMap( ( file ) => {
	const lines = code(
		readFileSync( path.join( includes, file ), 'utf8' )
	).split( '\n' );
	return RULES.filter( ( rule ) => ! rule.allows( file ) ).flatMap(
		( rule ) =>
			lines.flatMap( ( line, index ) =>
				rule.finds.test( line )
					? [ `includes/${ file }:${ index + 1 }: ${ rule.says }` ]
					: []
			)
	);
} );

broken.forEach( ( line ) => console.error( line ) );
process.exit( broken.length ? 1 : 0 );
