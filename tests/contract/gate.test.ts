import { openPage, settled } from '../../assets/consent/gate/test-page';
import cases from './gate.json';

/** Elements with their attributes in one order, and texts. */
function canonical( html: string ): unknown {
	const read = ( node: Node ): unknown =>
		node instanceof Element
			? [
					node.localName,
					[ ...node.attributes ]
						.map( ( { name, value } ) => `${ name }=${ value }` )
						.sort(),
					[ ...node.childNodes ].map( read ),
				]
			: node.textContent;
	const { body } = new DOMParser().parseFromString(
		`<body>${ html }`,
		'text/html'
	);
	return [ ...body.childNodes ].map( read );
}

beforeAll( () => Object.assign( window, { fbq: () => undefined } ) );

describe( 'what PHP has gated (includes/Consent/Gate_Pass.php)', () => {
	it.each( cases )(
		'is what the page was, once it is allowed: $name',
		async ( { html, gated, released = html } ) => {
			const { choice } = openPage( gated );
			choice.choose(
				{
					preferences: 'allow',
					'statistics-anonymous': 'allow',
					statistics: 'allow',
					marketing: 'allow',
				},
				'accept'
			);
			await settled();
			document.body
				.querySelectorAll( '[data-choice-service]' )
				.forEach( ( { attributes } ) =>
					attributes.removeNamedItem( 'data-choice-service' )
				);
			expect( canonical( document.body.innerHTML ) ).toEqual(
				canonical( released )
			);
		}
	);
} );
