/**
 * In a network, the second site asks for consent and the first does not: its page, its log, and nothing of
 * it elsewhere.
 *
 * @param {Object}                                   network
 * @param {( fact: string, truth: boolean ) => void} network.says
 * @param {string}                                   network.url  Of the main site, without a slash.
 * @param {( ...args: string[] ) => string}          network.wp   WP-CLI.
 */
export async function consentOfOneSite( { says, url, wp } ) {
	const second = `${ url }/second/`;
	const inSecond = ( code ) => wp( 'eval', code, `--url=${ second }` );
	inSecond(
		`Footfall\\Settings::confirm(); if ( Footfall\\Settings::update( [ 'consent_layer' => true ] ) ) { exit( 1 ); }`
	);
	const asks = async ( address ) => {
		const answer = await fetch( address );
		return ( await answer.text() ).includes( 'footfall-choice-parts' );
	};
	says( 'the site that asks for consent has a banner', await asks( second ) );
	says( 'the others have none', ! ( await asks( `${ url }/` ) ) );
	// Not the file, which a folder's site reaches only by rules that this store's web server lacks.
	const { status } = await fetch( `${ second }?rest_route=/footfall/v1/in`, {
		method: 'POST',
		headers: {
			'content-type': 'text/plain',
			origin: new URL( url ).origin,
			'user-agent':
				'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 Chrome/140.0.0.0 Safari/537.36',
		},
		body: JSON.stringify( {
			v: 1,
			consent: 'functional',
			events: [
				{
					id: crypto.randomUUID(),
					name: 'consent_given',
					age: 100,
					url: second,
					props: {
						consent_id: 'Zk3_0-aB9cD8eF7gH6iJ5k',
						allowed: [ 'statistics' ],
						text: '',
						language: 'en-US',
						rule: 'opt_in',
						how: 'accept',
						layout: 'box',
						first: true,
					},
				},
			],
		} ),
	} );
	inSecond( 'Footfall\\Ingest\\Drain::of_site()->run( 20 );' );
	const proofs = ( prefix ) =>
		wp(
			'db',
			'query',
			`SELECT COUNT(*) FROM ${ prefix }footfall_consents`,
			'--skip-column-names'
		);
	says(
		'a choice is in the log of its own site alone',
		status === 204 && proofs( 'wp_2_' ) === '1' && proofs( 'wp_' ) === '0'
	);
}
