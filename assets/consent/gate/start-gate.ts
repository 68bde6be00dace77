import type { ConsentCategory } from '../../schema/generated/events';
import type { ConsentChoice } from '../choice';
import { createEmbeds } from './create-embeds';
import { deleteCookies } from './delete-cookies';
import { runScript } from './run-script';
import { sayRunning, type GateTexts } from './say-running';

export interface GateInput {
	/** Absent where the consent layer did not begin: then nothing is released but by a click. */
	choice: ConsentChoice | undefined;
	/** Names of cookies by category, parted by spaces. */
	cookies: Partial< Record< ConsentCategory, string > >;
	/** Absent on a page without anything gated, where a refusal has only to delete cookies. */
	texts: GateTexts | undefined;
	/** The visitor has refused something before the gate came. */
	isLate: boolean;
}

/** Releases what the visitor allows, and goes back as far as a page can when it is withdrawn. */
export function startGate( {
	choice,
	cookies,
	texts,
	isLate,
}: GateInput ): void {
	/** Services whose scripts run on this page, and what they need. */
	const running = new Map< string, ConsentCategory >();
	let isRunning = false;

	const isAllowed = ( { dataset }: HTMLElement ) =>
		!! choice?.has(
			dataset.choice as ConsentCategory,
			dataset.choiceService
		);
	const note = ( { dataset }: HTMLElement ) =>
		running.set(
			dataset.choiceService ?? '',
			dataset.choice as ConsentCategory
		);
	const all = < E extends HTMLElement >( selector: string ) =>
		[ ...document.querySelectorAll< E >( selector ) ].filter( isAllowed );

	const embeds = createEmbeds( choice, isAllowed, note );

	const release = async () => {
		all( 'span[data-choice]' ).forEach( embeds.show );
		all< HTMLImageElement >( 'img[data-choice]' ).forEach( showImage );
		if ( ! isRunning ) {
			isRunning = true;
			// Looked for anew each time: a script may change the page, and the visitor his mind.
			for (
				let script;
				( script = all< HTMLScriptElement >(
					'script[data-choice]'
				)[ 0 ] );
			) {
				note( script );
				await runScript( script );
			}
			isRunning = false;
		}
	};

	const stillRunning = () =>
		[ ...running ]
			.filter(
				( [ id, category ] ) => id && ! choice?.has( category, id )
			)
			.map( ( [ id ] ) => id );
	const sweep = () =>
		deleteCookies(
			choice?.categories
				.filter( ( category ) => ! choice.has( category ) )
				.flatMap(
					( category ) => cookies[ category ]?.split( ' ' ) ?? []
				) ?? []
		);

	choice?.onChange( () => {
		sweep();
		if ( texts ) {
			embeds.hide();
			void release();
			sayRunning( stillRunning(), texts );
		}
	} );
	// What runs until then may set its cookies again.
	window.addEventListener( 'pagehide', () => {
		if ( stillRunning().length ) {
			sweep();
		}
	} );
	if ( isLate ) {
		sweep();
	}
	if ( texts ) {
		void release();
		// Pages bring more: the next products, a page that a router has put in.
		new MutationObserver( () => void release() ).observe( document.body, {
			childList: true,
			subtree: true,
		} );
	}
}

function showImage( image: HTMLImageElement ): void {
	for ( const name of [ 'srcset', 'src' ] ) {
		const value = image.getAttribute( `data-choice-${ name }` );
		if ( value ) {
			image.setAttribute( name, value );
			image.removeAttribute( `data-choice-${ name }` );
		}
	}
	image.removeAttribute( 'data-choice' );
}
