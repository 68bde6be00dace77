/**
 * The kinds of store by the name that STORE takes.
 */
export const STORE_KINDS = {
	wasm: { php: 'wasm', db: 'sqlite', web: 'builtin' },
	sqlite: { php: 'native', db: 'sqlite', web: 'builtin' },
	mariadb: { php: 'native', db: 'mariadb', web: 'nginx' },
};
