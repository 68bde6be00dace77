/**
 * @param value Anything that JSON can say.
 * @return Size of its JSON in bytes of UTF-8.
 */
export function measureBytes( value: unknown ): number {
	return new Blob( [ JSON.stringify( value ) ] ).size;
}
