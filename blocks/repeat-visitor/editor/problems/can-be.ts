import { evaluate } from '../../rules/evaluate';
import type { Condition, Facts } from '../../types';
import { inUtc } from '../preview/in-utc';
import { REMEMBERED_RULES } from '../../rules/needs';
import { groupOf, possibleFacts, type FactGroup } from './possible-facts';

/** So many facts are tried; whoever writes more rules than that is not warned. */
const MOST = 5_000;

function groupsOf( conditions: readonly Condition[] ) {
	const groups = new Map< FactGroup, Condition[] >();
	for ( const condition of conditions ) {
		const group = groupOf( condition );
		if ( group ) {
			groups.set( group, [
				...( groups.get( group ) ?? [] ),
				condition,
			] );
		}
	}
	return groups;
}

/** Who refuses to be remembered is not: whatever asks for the past is never true of them. */
const isBlind = ( conditions: readonly Condition[] ) =>
	conditions.some(
		( condition ) =>
			condition.rule === 'consent' &&
			condition.category === 'preferences' &&
			condition.is !== 'granted'
	) && conditions.some( ( { rule } ) => REMEMBERED_RULES.includes( rule ) );

/**
 * Whether there can be a visitor of whom each of these conditions is true, or each false. Found by
 * asking the function that decides on the page, not by knowing the rules a second time.
 *
 * @return False only when it is certain.
 */
export function canBe(
	conditions: readonly Condition[],
	wanted: boolean
): boolean {
	if ( wanted && isBlind( conditions ) ) {
		return false;
	}
	for ( const [ group, members ] of groupsOf( conditions ) ) {
		const asked = members.map( inUtc );
		let tried = 0;
		let isPossible = false;
		for ( const part of possibleFacts( group, members ) ) {
			const facts: Facts = { now: Date.now(), ...part };
			if (
				asked.every(
					( condition ) =>
						evaluate( [ condition ], 'all', facts ) === wanted
				) ||
				++tried >= MOST
			) {
				isPossible = true;
				break;
			}
		}
		if ( ! isPossible ) {
			return false;
		}
	}
	return true;
}
