import type { Condition, OwnCondition } from '../types';
import { storeFacts } from './facts-of-store';
import { ownRules } from './own-rules';
import {
	groupLabels,
	ruleCatalogue,
	SHOP_RULES,
	type RuleGroup,
} from './rule-catalogue';
import { __ } from '@wordpress/i18n';

type Any = Condition | OwnCondition;

export interface RuleChoice {
	rule: Any[ 'rule' ];
	label: string;
	/** What a new condition of it says. */
	initial: Any;
}

export interface RuleChoices {
	label: string;
	choices: RuleChoice[];
}

const isOffered = ( rule: Any[ 'rule' ], chosen?: string ) =>
	rule === chosen ||
	storeFacts().has_shop ||
	! ( SHOP_RULES as readonly string[] ).includes( rule );

/**
 * The rules that can be chosen, by group.
 *
 * @param chosen A rule that is in use: it stays in the menu, whatever the site has.
 */
export function ruleMenu( chosen?: string ): RuleChoices[] {
	const catalogue = Object.values( ruleCatalogue() );
	const groups = Object.entries( groupLabels() ) as [ RuleGroup, string ][];
	const ours = groups.map( ( [ group, label ] ) => ( {
		label,
		choices: catalogue
			.filter(
				( entry ) =>
					entry.group === group &&
					isOffered( entry.initial.rule, chosen )
			)
			.map( ( entry ) => ( { rule: entry.initial.rule, ...entry } ) ),
	} ) );
	const own: RuleChoice[] = ownRules().map(
		( { rule, label, initial } ) => ( {
			rule,
			label,
			initial: { ...initial, rule } as OwnCondition,
		} )
	);
	return [
		...ours,
		{ label: __( 'Of other plugins', 'footfall' ), choices: own },
	].filter( ( { choices } ) => choices.length > 0 );
}

/** Name of a rule for people; of one that nobody knows, its own. */
export const ruleLabel = ( rule: string ): string =>
	ruleMenu( rule )
		.flatMap( ( { choices } ) => choices )
		.find( ( choice ) => choice.rule === rule )?.label ?? rule;
