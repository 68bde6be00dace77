import { applyFilters } from '@wordpress/hooks';
import type { ComponentType } from 'react';
import type { Answer, Condition, Facts, OwnCondition } from '../types';

/** What the editor has to know of a rule of another plugin. */
export interface OwnRuleEntry {
	/** `plugin/rule`. */
	rule: OwnCondition[ 'rule' ];
	/** In the menu of rules. */
	label: string;
	/** What a new condition says, besides its rule. */
	initial?: Readonly< Record< string, unknown > >;
	/** Ends the sentence "Shown to visitors …": "while it rains where they are". */
	summary?: ( condition: OwnCondition ) => string;
	/** For the preview: the same function as on pages. Without it the rule cannot be decided there. */
	evaluate?: ( condition: OwnCondition, facts: Facts ) => Answer;
	/** Its controls; without them there is nothing to set. */
	Edit?: ComponentType< {
		condition: OwnCondition;
		onChange: ( changed: OwnCondition ) => void;
	} >;
}

export const isOwn = (
	condition: Condition | OwnCondition
): condition is OwnCondition => condition.rule.includes( '/' );

const isEntry = ( entry: unknown ): entry is OwnRuleEntry => {
	const { rule, label } = ( entry ?? {} ) as Partial< OwnRuleEntry >;
	return (
		typeof rule === 'string' &&
		rule.includes( '/' ) &&
		typeof label === 'string'
	);
};

/** Rules of other plugins. What is no rule is left out: our editor must not break by it. */
export function ownRules(): OwnRuleEntry[] {
	/**
	 * Hook `footfall.visitorRuleControls`: Rules of other plugins for the repeat-visitor block, in the
	 * editor. On pages, a rule of the same name has to be registered too (docs/blocks.md).
	 *
	 * @since 0.1.0
	 * @param {OwnRuleEntry[]} rules By default none.
	 */
	const entries = applyFilters( 'footfall.visitorRuleControls', [] );
	return Array.isArray( entries ) ? entries.filter( isEntry ) : [];
}

export const ownRuleOf = ( rule: string ) =>
	ownRules().find( ( entry ) => entry.rule === rule );
