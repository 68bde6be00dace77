/**
 * @typedef {Object} ScriptProblem
 * @property {string} message
 * @property {string} file
 * @property {number} line
 * @property {string} kind
 * @property {string} [trace]
 * @property {string} [output] What the script printed; it should print nothing.
 */

/** A PHP script of the repository went wrong inside the store. */
export class ScriptError extends Error {
	/**
	 * @param {string}        script
	 * @param {ScriptProblem} problem
	 */
	constructor( script, problem ) {
		super(
			[
				`${ script }: ${ problem.kind }: ${ problem.message }`,
				`    in ${ problem.file }:${ problem.line }`,
				problem.trace,
				problem.output &&
					`It printed: ${ problem.output.slice( 0, 2000 ) }`,
			]
				.filter( Boolean )
				.join( '\n' )
		);
		this.name = 'ScriptError';
		this.script = script;
		this.problem = problem;
	}
}

/**
 * Runs a PHP file of the repository inside the store's WordPress, through its real web server.
 * The other end is mu-plugins/run-scripts.php.
 *
 * @param {{ url: string, token: string }} store
 * @param {string}                         script Relative to the repository's root.
 * @param {Record<string, unknown>}        [args] `as: 'admin'` logs in for it.
 * @return {Promise<any>} What the file returned.
 */
export async function runScript( { url, token }, script, args = {} ) {
	const answer = await fetch(
		`${ url }/?footfall_store_script=${ encodeURIComponent( script ) }`,
		{
			method: 'POST',
			headers: {
				'content-type': 'application/json',
				'x-footfall-store-token': token,
			},
			body: JSON.stringify( { script, args } ),
			redirect: 'manual',
			signal: AbortSignal.timeout( 300_000 ),
		}
	);
	const text = await answer.text();
	let report;
	try {
		report = JSON.parse( text );
	} catch {
		throw new Error(
			`${ script } could not be run: the store answered ${ answer.status }\n${ text.slice( 0, 2000 ) }`
		);
	}
	if ( ! report.ok ) {
		throw new ScriptError( script, report.problem );
	}
	return report.value;
}
