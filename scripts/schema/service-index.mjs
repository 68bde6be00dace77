/** Kinds of tags whose patterns are addresses. */
const KINDS = [ 'scripts', 'embeds', 'frames', 'images' ];

/** Characters of scripts, the most frequent first; all others are rare. */
const FREQUENT = 'etnaoirscl.(,)ud=p;mf"hgyb:{}01-v[]kw_x2CASDE';

/**
 * What the gate looks up on every page, made ready for opcache: a shop's page must not pay for putting
 * it together.
 *
 * @param {Object} services services.json
 * @return {Object} hosts: host → kind → [ how the path begins, id ][]; starred: those of the hosts with a *; paths: kind → [ pattern, id ][], on any host; inline: code → [ its rarest piece, id ]; handles: handle → id.
 */
export function serviceIndex( { services } ) {
	const index = {
		hosts: {},
		starred: [],
		paths: {},
		inline: {},
		handles: {},
	};
	for ( const [ id, service ] of Object.entries( services ) ) {
		for ( const kind of KINDS ) {
			for ( const pattern of service[ kind ] ?? [] ) {
				const [ , host, begins ] = /^([^/?]*)(.*)$/.exec( pattern );
				if ( ! host ) {
					( index.paths[ kind ] ??= [] ).push( [ pattern, id ] );
					continue;
				}
				const kinds = ( index.hosts[ host ] ??= {} );
				( kinds[ kind ] ??= [] ).push( [ begins, id ] );
				if (
					host.includes( '*' ) &&
					! index.starred.includes( host )
				) {
					index.starred.push( host );
				}
			}
		}
		for ( const code of service.inline ?? [] ) {
			index.inline[ code ] ??= [ rarestPiece( code ), id ];
		}
		for ( const handle of service.handles ?? [] ) {
			index.handles[ handle ] ??= id;
		}
	}
	return index;
}

/** From its rarest character on: a search stops wherever the first one stands. */
function rarestPiece( code ) {
	const rarity = ( at ) =>
		( FREQUENT.indexOf( code[ at ] ) + 1 || FREQUENT.length + 1 ) - 1;
	let rarest = 0;
	// The last character alone would be found everywhere.
	for ( let at = 1; at < code.length - 1; at++ ) {
		if ( rarity( at ) > rarity( rarest ) ) {
			rarest = at;
		}
	}
	return code.slice( rarest );
}
