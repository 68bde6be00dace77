import type { Answer, Facts, RepeatVisitorAttributes } from '../types';
import { evaluate, type OwnRules } from './evaluate';

/** The attributes that a decision depends on. */
export type Decidable = Pick<
	RepeatVisitorAttributes,
	'conditions' | 'match' | 'outcome' | 'without_data'
>;

/**
 * Whether the block is shown.
 *
 * @param block   Its attributes.
 * @param facts   What is known.
 * @param isFinal Whether nothing more will be known: then the owner's choice for that holds.
 * @param own     Rules of other plugins.
 * @return `undefined` while it is open.
 */
export function decide(
	block: Decidable,
	facts: Facts,
	isFinal: boolean,
	own?: OwnRules
): Answer {
	const isMet = evaluate( block.conditions, block.match, facts, own );
	if ( isMet !== undefined ) {
		return isMet === ( block.outcome === 'show' );
	}
	return isFinal ? block.without_data === 'show' : isMet;
}
