/**
 * The kinds of store by the name that STORE takes.
 */
export const STORE_KINDS = {
	wasm: { php: 'wasm', db: 'sqlite', web: 'builtin' },
	sqlite: { php: 'native', db: 'sqlite', web: 'builtin' },
	mariadb: { php: 'native', db: 'mariadb', web: 'nginx' },
	mysql: { php: 'native', db: 'mysql', web: 'nginx' },
};

/**
 * The kind that STORE names, else the quickest for which everything is here.
 *
 * @param {string[]} missing Programs that are not on this machine.
 * @return {keyof typeof STORE_KINDS}
 */
export function chooseStoreKind( missing ) {
	const asked = process.env.STORE;
	if ( asked && ! STORE_KINDS[ asked ] ) {
		throw new Error(
			`STORE is one of ${ Object.keys( STORE_KINDS ).join( ', ' ) }, not ${ asked }.`
		);
	}
	if ( asked ) {
		return asked;
	}
	const lacks = ( ...programs ) =>
		programs.some( ( program ) => missing.includes( program ) );
	if ( ! lacks( 'php', 'php-fpm', 'mariadbd', 'nginx' ) ) {
		return 'mariadb';
	}
	return lacks( 'php' ) ? 'wasm' : 'sqlite';
}
