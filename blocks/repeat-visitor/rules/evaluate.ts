import type { Answer, Condition, Facts, OwnCondition } from '../types';
import { RULES } from './rules';

/** Rules of other plugins by their name. */
export type OwnRules = Readonly<
	Record<
		string,
		( ( condition: OwnCondition, facts: Facts ) => Answer ) | undefined
	>
>;

type AnyRules = Record<
	string,
	( ( condition: unknown, facts: Facts ) => Answer ) | undefined
>;

/**
 * Pure. With `all`, one condition that is not met decides, whatever the others are; with `any`, one
 * that is met. What decides nothing and is not known leaves the whole unknown. Without conditions:
 * true.
 *
 * @param conditions Of one block.
 * @param match      How they are joined.
 * @param facts      What is known about the visitor.
 * @param own        Rules of other plugins. What throws, or is not there, is not known.
 */
export function evaluate(
	conditions: readonly ( Condition | OwnCondition )[],
	match: 'all' | 'any',
	facts: Facts,
	own: OwnRules = {}
): Answer {
	const isAny = match === 'any' && conditions.length > 0;
	let answer: Answer = ! isAny;
	for ( const condition of conditions ) {
		const one = ask( condition, facts, own );
		if ( one === isAny ) {
			return one;
		}
		if ( one === undefined ) {
			answer = one;
		}
	}
	return answer;
}

function ask(
	condition: Condition | OwnCondition,
	facts: Facts,
	own: OwnRules
): Answer {
	// Without a prototype, whose methods are no rules.
	const rules: AnyRules = Object.assign( Object.create( null ), own, RULES );
	try {
		return rules[ condition.rule ]?.( condition, facts );
	} catch {
		return undefined; // Another plugin's, or a condition that somebody has written by hand.
	}
}
