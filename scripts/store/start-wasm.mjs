/**
 * @param {import('./site-paths.mjs').SitePaths} paths
 * @param {any} options
 */
export async function startWasm( paths, options ) {
	throw new Error( `Not yet: ${ paths.dir } ${ options.port }` );
}
