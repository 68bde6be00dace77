/** Hosts and paths as Gate_Patterns.php reads them; `*` stands for anything. */
const PATTERN = /^[\w.*?=/-]+$/;
const ID = /^[a-z0-9_]+$/;
const KEYWORDS = new Set( [
	'name',
	'category',
	'shows',
	'scripts',
	'embeds',
	'frames',
	'images',
	'inline',
	'handles',
	'cookies',
	'privacy_url',
] );

/**
 * @param {Object}   services   services.json
 * @param {string[]} categories Of consent.
 * @throws {Error} with the place and the rule that is broken.
 */
export function checkServices( { purposes, shows, services }, categories ) {
	for ( const [ id, service ] of Object.entries( services ) ) {
		const check = ( holds, says ) => {
			if ( ! holds ) {
				throw new Error( `services.json, ${ id }: ${ says }` );
			}
		};
		check( ID.test( id ), 'an id is made of a-z, 0-9 and _.' );
		Object.keys( service ).forEach( ( key ) =>
			check( KEYWORDS.has( key ), `"${ key }" is not known.` )
		);
		check( service.name, 'a name is missing.' );
		check(
			categories.includes( service.category ),
			`the category must be one of ${ categories.join( ', ' ) }.`
		);
		check(
			! service.shows || shows.includes( service.shows ),
			`it must show one of ${ shows.join( ', ' ) }.`
		);
		check(
			! ( service.frames || service.embeds ) ||
				service.shows ||
				! needsNote( service ),
			'what stands in the page needs "shows", for its placeholder.'
		);
		for ( const kind of [ 'scripts', 'embeds', 'frames', 'images' ] ) {
			for ( const pattern of service[ kind ] ?? [] ) {
				check(
					PATTERN.test( pattern ),
					`"${ pattern }" is no pattern.`
				);
			}
		}
		for ( const cookie of service.cookies ?? [] ) {
			check(
				purposes.includes( cookie.purpose ) && cookie.days >= 0,
				`the cookie "${ cookie.name }" needs days and one of the purposes ${ purposes.join( ', ' ) }.`
			);
		}
	}
}

/** Tags have frames, too, which nobody sees. */
const needsNote = ( { embeds, scripts, category } ) =>
	category !== 'functional' && ( embeds || ! scripts );
