/** A random UUID. */
export function newId(): string {
	return (
		crypto.randomUUID?.() ??
		// A shop without https: there the browser still makes a UUID for each object URL.
		URL.createObjectURL( new Blob() ).slice( -36 )
	);
}
