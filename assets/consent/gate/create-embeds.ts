import type { ConsentChoice } from '../choice';

interface Shown {
	placeholder: HTMLElement;
	nodes: ChildNode[];
	/** The visitor has asked for this one, whatever he allows. */
	isOnce: boolean;
}

/**
 * What stands in the page by a placeholder: videos, maps, posts.
 *
 * @param choice    Keeps what is always allowed.
 * @param isAllowed Whether the service of a placeholder may be loaded.
 * @param onScript  Called for a placeholder whose script now runs.
 */
export function createEmbeds(
	choice: ConsentChoice | undefined,
	isAllowed: ( placeholder: HTMLElement ) => boolean,
	onScript: ( placeholder: HTMLElement ) => void
) {
	let shown: Shown[] = [];

	const show = ( placeholder: HTMLElement, isOnce: boolean ) => {
		const template = placeholder.querySelector( 'template' );
		if ( ! template ) {
			return;
		}
		const content = document.importNode( template.content, true );
		const nodes = [ ...content.childNodes ];
		if ( ! isOnce && content.querySelector( 'script' ) ) {
			onScript( placeholder );
		}
		shown.push( { placeholder, nodes, isOnce } );
		placeholder.replaceWith( content );
	};

	document.addEventListener( 'click', ( { target } ) => {
		const does = ( target as Element ).closest?.< HTMLElement >(
			'[data-choice-do]'
		)?.dataset.choiceDo;
		const placeholder =
			does &&
			( target as Element ).closest< HTMLElement >( '.footfall-gate' );
		if ( ! placeholder ) {
			return;
		}
		const id = placeholder.dataset.choiceService as string;
		const before = placeholder.previousElementSibling;
		if ( does === 'always' ) {
			choice?.choose( {}, 'service', {
				services: [ ...( choice.record()?.services ?? [] ), id ],
			} );
		}
		// What is kept takes a moment; this one is shown at once. One script draws all of its places.
		const all = placeholder.classList.contains( 'is-note' )
			? document.querySelectorAll< HTMLElement >(
					`.is-note[data-choice-service="${ id }"]`
				)
			: [ placeholder ];
		all.forEach(
			( one ) => one.isConnected && show( one, does === 'once' )
		);
		focus(
			shown.find( ( one ) => one.placeholder === placeholder )?.nodes,
			before
		);
	} );

	return {
		/** Puts the real thing in its place. */
		show: ( placeholder: HTMLElement ) => show( placeholder, false ),
		/** Puts placeholders back where the visitor allows it no more. */
		hide() {
			shown = shown.filter( ( { placeholder, nodes, isOnce } ) => {
				if ( isOnce || isAllowed( placeholder ) ) {
					return true;
				}
				nodes[ 0 ]?.replaceWith( placeholder );
				nodes.forEach( ( node ) => node.remove() );
				return false;
			} );
		},
	};
}

/** The button is gone: the reader goes on at what it has brought. */
function focus(
	nodes: readonly ChildNode[] | undefined,
	before: Element | null
): void {
	const target =
		nodes?.find( ( node ) => node instanceof HTMLIFrameElement ) ?? before;
	if ( target instanceof HTMLElement ) {
		target.tabIndex = target.tabIndex < 0 ? -1 : target.tabIndex;
		target.focus( { preventScroll: true } );
	}
}
