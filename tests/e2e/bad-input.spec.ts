import { existsSync, statSync } from 'node:fs';
import { runScript } from '../../scripts/store/run-script.mjs';
import { badBatches, goodBatch } from './bad-input';
import { inStore, store } from './store';
import { expect, freshStore, inStoreFacts, test } from './test';

const LONG = 'a'.repeat( 1024 * 1024 );
const AGENT = 'Mozilla/5.0 (X11; Linux x86_64) Chrome/140.0.0.0 Safari/537.36';

const complaints = () =>
	existsSync( store.debugLog ) ? statSync( store.debugLog ).size : 0;

const send = async (
	door: string,
	body: string | Uint8Array,
	headers: Record< string, string > = {}
) => {
	const answer = await fetch( store.url + door, {
		method: 'POST',
		headers: {
			'content-type': 'text/plain;charset=UTF-8',
			origin: store.url,
			'user-agent': AGENT,
			...headers,
		},
		body: body as BodyInit,
	} );
	return { status: answer.status, text: await answer.text() };
};

for ( const door of [ '/footfall-in.php', '/wp-json/footfall/v1/in' ] ) {
	test( `what no page of ours sends is refused by ${ door }, and nothing of it stays`, async () => {
		await freshStore( { consent_without_tool: 'granted' } );
		const before = complaints();
		const answers: string[] = [];
		const wanted: string[] = [];
		for ( const { what, body, status, headers } of badBatches(
			`${ store.url }/`
		) ) {
			const answer = await send( door, body, headers );
			answers.push( `${ what }: ${ answer.status }` );
			wanted.push( `${ what }: ${ status }` );
			expect( answer.text, what ).not.toMatch(
				/warning|fatal|\/includes\//
			);
		}
		expect( answers ).toEqual( wanted );
		for ( const method of [ 'GET', 'PUT', 'DELETE' ] ) {
			const answer = await fetch( store.url + door, { method } );
			expect( [ 404, 405 ] ).toContain( answer.status );
		}
		const facts = await inStoreFacts();
		expect( [ facts.events, facts.sessions, facts.orders ] ).toEqual( [
			[],
			[],
			[],
		] );
		expect( facts.problems ).toEqual( [] );
		expect( complaints() ).toBe( before );
		expect( await inStore< number >( 'own-files' ) ).toBeLessThan( 65_536 );

		// The door is open all the same.
		expect( await send( door, goodBatch( `${ store.url }/` ) ) ).toEqual( {
			status: 204,
			text: '',
		} );
		await expect
			.poll( async () => ( await inStoreFacts() ).events.length )
			.toBe( 1 );
	} );
}

test( 'reports, events, settings and status are for those who may read them, and refuse what they cannot use', async () => {
	await freshStore( { consent_without_tool: 'granted' } );
	const before = complaints();
	const { password } = await runScript(
		store,
		'tests/truth/php/application-password.php',
		{ as: 'admin' }
	);
	const owner = `Basic ${ Buffer.from( `admin:${ password }` ).toString( 'base64' ) }`;
	const ask = async (
		method: string,
		route: string,
		body?: unknown,
		authorization?: string
	) => {
		const answer = await fetch(
			`${ store.url }/wp-json/footfall/v1/${ route }`,
			{
				method,
				headers: {
					...( authorization ? { authorization } : {} ),
					...( body === undefined
						? {}
						: { 'content-type': 'application/json' } ),
				},
				...( body === undefined
					? {}
					: {
							body:
								typeof body === 'string'
									? body
									: JSON.stringify( body ),
						} ),
			}
		);
		return answer.status;
	};
	const day = 'from=2026-01-01&to=2026-01-02';
	const since = 'since=2026-01-01T00:00:00Z';
	const doors: [ string, string, unknown? ][] = [
		[ 'GET', `reports/overview?${ day }` ],
		[ 'GET', 'reports/live' ],
		[ 'GET', `events?${ since }&session=1` ],
		[ 'GET', 'settings' ],
		[ 'POST', 'settings', { settings: { session_minutes: 5 } } ],
		[ 'GET', 'status' ],
		[ 'POST', 'confirm' ],
		[ 'POST', 'check' ],
		[ 'GET', `reports/consent?${ day }` ],
		[ 'GET', 'consents' ],
		[ 'GET', 'consents/export' ],
		[ 'GET', 'consents/texts/0123456789ab' ],
		[ 'DELETE', `consents/${ 'a'.repeat( 22 ) }` ],
	];
	for ( const [ method, route, body ] of doors ) {
		expect( await ask( method, route, body ), route ).toBe( 401 );
		expect( await ask( method, route, body, 'Basic YTpi' ), route ).toBe(
			401
		);
	}
	const wrong: [ string, string, unknown? ][] = [
		[ 'GET', 'reports/overview' ],
		[ 'GET', 'reports/overview?from=2026-01-01' ],
		[ 'GET', 'reports/overview?from=2026-02-30&to=2026-03-01' ],
		[ 'GET', 'reports/overview?from=2026-01-02&to=2026-01-01' ],
		[ 'GET', 'reports/overview?from=1000-01-01&to=2026-01-01' ],
		[ 'GET', 'reports/overview?from[]=2026-01-01&to=2026-01-02' ],
		[
			'GET',
			`reports/overview?from=${ 'a'.repeat( 4000 ) }&to=2026-01-02`,
		],
		[ 'GET', `reports/overview?from=2026-01-01%00&to=2026-01-02` ],
		[ 'GET', `reports/overview?from=2026-01-01'%20OR%201=1&to=2026-01-02` ],
		[ 'GET', `events?${ since }` ],
		[ 'GET', `events?${ since }&session=1&order=1` ],
		[ 'GET', `events?${ since }&session=all` ],
		[ 'GET', `events?${ since }&visitor=someone` ],
		[ 'GET', `events?${ since }&campaign[]=a` ],
		[ 'GET', `events?since=yesterday&session=1` ],
		[ 'GET', 'reports/consent' ],
		[ 'GET', 'reports/consent?from=2026-01-02&to=2026-01-01' ],
		[ 'GET', 'consents?search=someone' ],
		[ 'GET', `consents?search[]=${ 'a'.repeat( 22 ) }` ],
		[ 'GET', `consents?search=${ 'a'.repeat( 21 ) }'` ],
		[ 'GET', 'consents?how=scroll' ],
		[ 'GET', 'consents?page=0' ],
		[ 'GET', 'consents?per_page=100000' ],
		[ 'GET', 'consents?from=2026-02-30' ],
		[ 'GET', 'consents?from=2026-01-02&to=2026-01-01' ],
		[ 'GET', 'consents/export?how=' ],
		[ 'POST', 'settings', {} ],
		[ 'POST', 'settings', '{"settings":' ],
		[ 'POST', 'settings', { settings: 'all' } ],
		[ 'POST', 'settings', { settings: { no_such_setting: 1 } } ],
		[ 'POST', 'settings', { settings: { session_minutes: 'long' } } ],
		[ 'POST', 'settings', { settings: { session_minutes: -1 } } ],
		[ 'POST', 'settings', { settings: { excluded_paths: LONG } } ],
		[ 'POST', 'settings', { settings: { excluded_paths: [ LONG ] } } ],
	];
	for ( const [ method, route, body ] of wrong ) {
		const what = `${ method } ${ route.slice( 0, 80 ) } ${ JSON.stringify( body )?.slice( 0, 80 ) }`;
		expect( await ask( method, route, body, owner ), what ).toBe( 400 );
	}
	expect( ( await inStoreFacts() ).problems ).toEqual( [] );
	expect( complaints() ).toBe( before );
} );
