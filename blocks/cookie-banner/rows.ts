import type { ConsentChoice } from '../../assets/consent/choice';
import type { ConsentChange } from '../../assets/consent/types';
import type { ConsentCategory } from '../../assets/schema/generated/events';

const switchesOf = ( layer: ParentNode ) => [
	...layer.querySelectorAll< HTMLInputElement >( '.footfall-choice-switch' ),
];

/**
 * What the switches answer.
 *
 * @param layer The details, or a panel.
 * @param isOn  Whether a switch stands for a yes.
 */
export function readRows(
	layer: ParentNode,
	isOn: ( one: HTMLInputElement ) => boolean
): ConsentChange {
	const answers: ConsentChange = {};
	switchesOf( layer ).forEach( ( one ) => {
		answers[ one.name as ConsentCategory ] = isOn( one ) ? 'allow' : 'deny';
	} );
	// Whoever agrees to be recognised agrees to be counted; asked on its own it has its own answer.
	return answers.statistics
		? { 'statistics-anonymous': answers.statistics, ...answers }
		: answers;
}

/** Makes the switches, and what is said beside them, true of this visitor. */
export function fillRows(
	layer: ParentNode,
	choice: ConsentChoice,
	optOutLabel: string
): void {
	const { refused } = choice.signals;
	const record = choice.record();
	switchesOf( layer ).forEach( ( one ) => {
		const category = one.name as ConsentCategory;
		one.checked = choice.has( category );
		one.disabled = refused.includes( category );
	} );
	const find = < E extends HTMLElement = HTMLElement >( selector: string ) =>
		layer.querySelector< E >( selector );
	const signal = find( '.footfall-choice-signal' );
	if ( signal ) {
		signal.hidden = ! refused.length;
	}
	const refuse = find( '[data-choice-do=refuse]' );
	if ( refuse && choice.rule === 'opt_out' ) {
		refuse.textContent = optOutLabel;
	}
	const note = find( '.footfall-choice-record' );
	if ( note && record ) {
		const moment = new Date( record.at * 1000 );
		const time = note.querySelector( 'time' ) as HTMLTimeElement;
		time.dateTime = moment.toISOString();
		time.textContent = moment.toLocaleDateString(
			document.documentElement.lang || [],
			{ dateStyle: 'long' }
		);
		( note.querySelector( 'code' ) as HTMLElement ).textContent = record.id;
		note.hidden = false;
	}
}
