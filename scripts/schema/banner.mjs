/**
 * @param {string} source File in assets/schema.
 * @return {string} The sentence at the top of each generated file.
 */
export const banner = ( source ) =>
	`Generated from assets/schema/${ source } by "npm run generate". Do not edit.`;
