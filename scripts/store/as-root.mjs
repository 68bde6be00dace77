/**
 * @return {string[]} Database servers run as root only when told so.
 */
export function asRoot() {
	return process.getuid?.() === 0 ? [ '--user=root' ] : [];
}
