import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** Calls that make a hook of ours, and what the hook is then. */
const PHP_CALL =
	/\b(apply_filters|do_action)(?:_ref_array)?\(\s*'(footfall_\w+)'/g;
const JS_CALL =
	/\b(applyFilters|doAction|CustomEvent)(?:<[^>(]*>)?\(\s*'(footfall[.:]\w+)'/g;

const KINDS = {
	apply_filters: 'filter',
	do_action: 'action',
	applyFilters: 'filter',
	doAction: 'action',
	CustomEvent: 'event',
};

const DOCBLOCK = /\/\*\*((?:(?!\*\/)[\s\S])*)\*\//g;

/** How far a docblock may stand above its call. */
const MOST_LINES_BETWEEN = 3;

/**
 * @param {string} text Between the asterisks.
 * @return {{description: string, tags: {name: string, text: string}[]}} Lines joined, asterisks gone.
 */
function readDocblock( text ) {
	const lines = text
		.split( '\n' )
		.map( ( line ) => line.replace( /^\s*\*? ?/, '' ).trimEnd() );
	const tags = [];
	const description = [];
	for ( const line of lines ) {
		const tag = /^@(\w+)\s*(.*)$/.exec( line );
		if ( tag ) {
			tags.push( { name: tag[ 1 ], text: tag[ 2 ] } );
		} else if ( tags.length && line.trim() ) {
			tags.at( -1 ).text += ` ${ line.trim() }`;
		} else if ( ! tags.length ) {
			description.push( line );
		}
	}
	return { description: description.join( '\n' ).trim(), tags };
}

function docblocksOf( code ) {
	return [ ...code.matchAll( DOCBLOCK ) ].map( ( match ) => ( {
		...readDocblock( match[ 1 ] ),
		end: match.index + match[ 0 ].length,
	} ) );
}

const lineOf = ( code, index ) => code.slice( 0, index ).split( '\n' ).length;

/** The docblock that stands right above the place, if there is one. */
function docblockAbove( code, blocks, index ) {
	const above = blocks.filter( ( block ) => block.end <= index ).at( -1 );
	return above &&
		code.slice( above.end, index ).split( '\n' ).length - 1 <=
			MOST_LINES_BETWEEN
		? above
		: undefined;
}

/** The docblock that begins with "Hook `footfall.event`:", wherever it stands in the file. */
const docblockNaming = ( blocks, name ) =>
	blocks
		.filter( ( { description } ) =>
			description.startsWith( `Hook \`${ name }\`: ` )
		)
		.map( ( block ) => ( {
			...block,
			description: block.description.replace( /^Hook `.+?`: /, '' ),
		} ) )[ 0 ];

function filesIn( folder, ends ) {
	return readdirSync( folder, { recursive: true } )
		.map( ( file ) => path.join( folder, file ) )
		.filter(
			( file ) => ends.test( file ) && ! /\.test\.tsx?$/.test( file )
		)
		.sort();
}

function hooksIn( { root, folder, ends, call, find } ) {
	return filesIn( path.join( root, folder ), ends ).flatMap( ( file ) => {
		const code = readFileSync( file, 'utf8' );
		const blocks = docblocksOf( code );
		return [ ...code.matchAll( call ) ].map( ( match ) => ( {
			name: match[ 2 ],
			kind: KINDS[ match[ 1 ] ],
			file: path.relative( root, file ).replaceAll( path.sep, '/' ),
			line: lineOf( code, match.index ),
			block: find( code, blocks, match ),
		} ) );
	} );
}

/** What is wrong with the documentation of a hook, '' when nothing is. */
function fault( { kind, block } ) {
	const has = ( tag ) => block.tags.some( ( one ) => one.name === tag );
	if ( ! block ) {
		return 'has no docblock';
	}
	if ( ! block.description ) {
		return 'is not described';
	}
	if ( ! has( 'since' ) ) {
		return 'does not say since which version (@since)';
	}
	return kind === 'filter' && ! has( 'param' )
		? 'does not say what is filtered (@param)'
		: '';
}

/** One entry a name: where it is called, and the one place that describes it. */
function gather( hooks ) {
	const gathered = new Map();
	for ( const hook of hooks ) {
		const same = gathered.get( hook.name ) ?? { ...hook, places: [] };
		same.places.push( hook.file );
		// Elsewhere it is enough to say where it is described.
		if ( ! same.block || /documented in/.test( same.block.description ) ) {
			same.block = hook.block ?? same.block;
		}
		gathered.set( hook.name, same );
	}
	return [ ...gathered.values() ].sort( ( a, b ) =>
		a.name < b.name ? -1 : 1
	);
}

function section( { name, kind, block, places } ) {
	const of = ( tag ) =>
		block.tags.filter( ( one ) => one.name === tag ).map( readParameter );
	const rows = [
		...of( 'param' ).map(
			( { type, of: what, text } ) =>
				`| \`${ what }\` | \`${ type }\` | ${ text } |`
		),
	];
	const table = rows.length
		? `\n| parameter | type | meaning |\n|---|---|---|\n${ rows.join( '\n' ) }\n`
		: '';
	const since = block.tags.find( ( one ) => one.name === 'since' ).text;
	const where = [ ...new Set( places ) ]
		.map( ( place ) => `\`${ place }\`` )
		.join( ', ' );
	return `### \`${ name }\`
${ block.description }

${ kind[ 0 ].toUpperCase() }${ kind.slice( 1 ) } · since ${ since } · ${ where }
${ table }`;
}

/** `{type} name text` and `type $name text`, with types that may hold spaces and braces. */
function readParameter( { text } ) {
	const js = /^\{(.+?)\}\s+(\S+)\s*(.*)$/.exec( text );
	const php = /^(.+?)\s+(\$\w+)\s*(.*)$/.exec( text );
	const [ , type = '', what = text, rest = '' ] = js ?? php ?? [];
	const cell = ( part ) => part.replace( /\|/g, '\\|' ).trim();
	return { type: cell( type ), of: cell( what ), text: cell( rest ) };
}

/**
 * @param {string} root The repository.
 * @return {string} docs/hooks.md
 * @throws {Error} naming each hook that is not described, and the place.
 */
export function hooksDoc( root ) {
	const php = gather(
		hooksIn( {
			root,
			folder: 'includes',
			ends: /\.php$/,
			call: PHP_CALL,
			find: ( code, blocks, match ) =>
				docblockAbove( code, blocks, match.index ),
		} )
	);
	const js = gather(
		[ 'assets', 'blocks' ].flatMap( ( folder ) =>
			hooksIn( {
				root,
				folder,
				ends: /\.tsx?$/,
				call: JS_CALL,
				find: ( _, blocks, match ) =>
					docblockNaming( blocks, match[ 2 ] ),
			} )
		)
	);
	const faults = [ ...php, ...js ]
		.filter( fault )
		.map(
			( hook ) =>
				`${ hook.file }:${ hook.line }: ${ hook.name } ${ fault( hook ) }`
		);
	if ( faults.length ) {
		throw new Error(
			`Every hook is described where it is made: a docblock right above the call in PHP, one that begins with "Hook \`NAME\`: " in the same file in TypeScript.\n${ faults.join( '\n' ) }`
		);
	}
	return `<!-- Generated from the docblocks in includes/, assets/ and blocks/ by "npm run generate". Do not edit. -->
# Hooks

How to use them: [extending.md](extending.md). What each event holds: [EVENTS.md](EVENTS.md).

## PHP

${ php.map( section ).join( '\n' ) }
## JavaScript

Filters and actions are those of \`window.wp.hooks\`, on pages where something else has loaded it. Events are sent to \`document\`.

${ js.map( section ).join( '\n' ) }`;
}
