import { Agent, request } from 'node:http';

const agent = new Agent( { keepAlive: true, maxSockets: 200 } );

/**
 * One POST as a browser would send it, or as it never would.
 *
 * @param {string}                                                                 url
 * @param {string | Buffer}                                                        body
 * @param {{ headers?: Record<string, string>, pieces?: number, method?: string }} [options] pieces: sent chunked, in so many pieces.
 * @return {Promise<{ status: number, headers: import('node:http').IncomingHttpHeaders, text: string }>} Status 0: no answer came.
 */
export function post(
	url,
	body,
	{ headers = {}, pieces, method = 'POST' } = {}
) {
	const bytes = Buffer.from( body );
	const length = pieces ? {} : { 'content-length': bytes.length };
	return new Promise( ( resolve ) => {
		const failed = () => resolve( { status: 0, headers: {}, text: '' } );
		const sent = request(
			url,
			{ method, agent, headers: { ...length, ...headers } },
			( answer ) => {
				const parts = [];
				answer.on( 'data', ( part ) => parts.push( part ) );
				answer.on( 'error', failed );
				answer.on( 'aborted', failed );
				answer.on( 'end', () =>
					resolve( {
						status: answer.statusCode ?? 0,
						headers: answer.headers,
						text: Buffer.concat( parts ).toString(),
					} )
				);
			}
		);
		sent.on( 'error', failed );
		sent.setTimeout( 60_000, () => sent.destroy() );
		const size = Math.ceil( bytes.length / ( pieces ?? 1 ) ) || 1;
		for ( let at = 0; at < bytes.length; at += size ) {
			sent.write( bytes.subarray( at, at + size ) );
		}
		sent.end();
	} );
}

/** For the end: connections that are kept open would keep the process. */
export const closeConnections = () => agent.destroy();
