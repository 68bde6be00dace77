import type { ChoiceWay, ConsentChoice } from '../../assets/consent/choice';
import type { ConsentChange } from '../../assets/consent/types';
import { createDialogs } from './dialogs';
import { fillRows, readRows } from './rows';

const LAYER = '[data-choice-layer]';

/** No press may be slow: what it does is done after the next paint. */
const afterPaint = ( callback: () => void ) =>
	requestAnimationFrame( () => setTimeout( callback ) );

/** The same for what was pressed, which is done at the latest as the page is left. */
const afterPress = ( callback: () => void ) => {
	if ( document.hidden ) {
		return callback();
	}
	let isDone = false;
	const once = () => {
		document.removeEventListener( 'visibilitychange', once );
		if ( ! isDone ) {
			isDone = true;
			callback();
		}
	};
	afterPaint( once );
	document.addEventListener( 'visibilitychange', once );
};

/**
 * Puts both layers into the page, and shows what has to be shown.
 *
 * @param parts  The template that holds them, with the texts that depend on the visitor.
 * @param choice What knows and keeps the visitor's answer.
 */
export function showBanner(
	parts: HTMLTemplateElement,
	choice: ConsentChoice
): void {
	const { layout = '', optOut = '', saved = '' } = parts.dataset;
	const find = < E extends HTMLElement >( name: string ) =>
		parts.content.querySelector< E >( `[data-choice-layer=${ name }]` );
	const first = find< HTMLElement >( 'first' );
	const taken = find< HTMLDialogElement >( 'details' );
	const panels = document.querySelectorAll< HTMLElement >(
		'[data-choice-layer=panel]'
	);
	if ( ! taken ) {
		return; // Another script of the same kind has them.
	}
	const details: HTMLDialogElement = taken;
	const question = first instanceof HTMLDialogElement ? first : null;
	const dialogs = createDialogs(
		question ? [ question, details ] : [ details ]
	);
	const status = document.createElement( 'p' );
	status.className = 'footfall-choice-saved';
	status.setAttribute( 'role', 'status' );

	/** Whether the question is on the page. */
	let isAsking = false;

	const fill = ( layer: ParentNode ) => fillRows( layer, choice, optOut );

	function ask() {
		if ( first && ! isAsking ) {
			isAsking = true;
			fill( first );
			// Painted once as a speck: what grows from it later is not taken for the page's largest paint.
			first.classList.add( 'is-coming' );
			afterPaint( () => first.classList.remove( 'is-coming' ) );
			first.hidden = false;
			if ( question ) {
				dialogs.open( question );
			}
			choice.asked( layout );
		}
	}

	function stopAsking() {
		if ( first && isAsking ) {
			isAsking = false;
			first.hidden = true;
			if ( question ) {
				dialogs.close( question );
			}
		}
	}

	function openDetails() {
		choice.isWanted = false;
		if ( ! details.open ) {
			fill( details );
			dialogs.open( details );
		}
	}

	function decide(
		answers: ConsentChange,
		how: ChoiceWay,
		said: HTMLElement = status
	) {
		const where = isAsking ? layout : 'preferences';
		dialogs.close( details );
		stopAsking();
		said.textContent = '';
		afterPress( () => {
			choice.choose( answers, how, { layout: where } );
			panels.forEach( fill );
			said.textContent = saved;
		} );
	}

	function act( layer: HTMLElement, does: string | undefined ) {
		// In the first layer there are no switches: its buttons mean those of the details.
		const rows = layer === first ? details : layer;
		const said =
			layer.querySelector< HTMLElement >( '.footfall-choice-saved' ) ??
			status;
		switch ( does ) {
			case 'accept':
				return decide(
					readRows( rows, () => true ),
					'accept',
					said
				);
			case 'refuse':
				return decide(
					readRows( rows, () => false ),
					'refuse',
					said
				);
			case 'save':
				return decide(
					readRows( rows, ( one ) => one.checked ),
					'choose',
					said
				);
			case 'details':
				return openDetails();
			case 'close':
				dialogs.close( details );
		}
	}

	function onClick( this: HTMLElement, event: Event ) {
		const button = ( event.target as Element ).closest< HTMLElement >(
			'[data-choice-do]'
		);
		if ( button ) {
			afterPress( () => act( this, button.dataset.choiceDo ) );
		}
	}

	if ( first ) {
		first.hidden = true;
		// Closed by the browser, which can do so where it is modal (dialogs.ts).
		first.addEventListener(
			'close',
			() => isAsking && decide( {}, 'dismiss' )
		);
	}
	document.addEventListener( 'keydown', ( event ) => {
		const { key, target, defaultPrevented } = event;
		if ( key !== 'Escape' || defaultPrevented ) {
			return;
		}
		if ( details.open ) {
			dialogs.close( details );
		} else if (
			isAsking &&
			( question ||
				target === document.body ||
				first?.contains( target as Node ) )
		) {
			decide( {}, 'dismiss' );
		}
	} );
	[
		...parts.content.querySelectorAll< HTMLElement >( LAYER ),
		...panels,
	].forEach( ( layer ) => layer.addEventListener( 'click', onClick ) );
	// First in the page, so that it is first in the order of the keyboard and of screen readers.
	document.body.prepend( dialogs.shade, parts.content, status );
	panels.forEach( ( panel ) => {
		fill( panel );
		panel.removeAttribute( 'inert' );
	} );

	document.addEventListener( 'footfall:choice-open', () =>
		afterPaint( openDetails )
	);
	choice.onChange( () => {
		if ( ! choice.isOpen ) {
			stopAsking(); // Answered elsewhere: in another tab, by another script.
		}
		panels.forEach( fill );
	} );
	if ( choice.isOpen ) {
		ask();
	}
	if ( choice.isWanted ) {
		openDetails();
	}
}
