import { Button, SelectControl } from '@wordpress/components';
import { useEffect, useRef } from '@wordpress/element';
import { __, sprintf } from '@wordpress/i18n';
import { trash } from './icons';
import type { Condition, OwnCondition } from '../types';
import { ConditionFields } from './controls/condition-fields';
import { ruleLabel, ruleMenu } from './rule-menu';

interface Props {
	condition: Condition | OwnCondition;
	/** From 1. */
	number: number;
	/** It has just been added: what is next is to set it. */
	isNew: boolean;
	onChange: ( changed: Condition | OwnCondition ) => void;
	onRemove: () => void;
}

/** One rule: which, its fields, and a way to be rid of it. */
export function RuleCard( {
	condition,
	number,
	isNew,
	onChange,
	onRemove,
}: Props ) {
	const frame = useRef< HTMLFieldSetElement >( null );
	useEffect( () => {
		if ( isNew ) {
			frame.current?.querySelector( 'select' )?.focus();
		}
	}, [ isNew ] );
	const menu = ruleMenu( condition.rule );
	const choices = menu.flatMap( ( group ) => group.choices );
	const isKnown = choices.some( ( { rule } ) => rule === condition.rule );
	return (
		<fieldset className="footfall-rule" ref={ frame }>
			<legend>
				{ sprintf(
					/* translators: %d: number of a rule in the list. */
					__( 'Rule %d', 'footfall' ),
					number
				) }
			</legend>
			<SelectControl
				__next40pxDefaultSize
				label={ __( 'Rule', 'footfall' ) }
				value={ condition.rule }
				onChange={ ( rule ) => {
					const chosen = choices.find(
						( choice ) => choice.rule === rule
					);
					if ( chosen ) {
						onChange( chosen.initial );
					}
				} }
			>
				{ ! isKnown && (
					<option value={ condition.rule }>{ condition.rule }</option>
				) }
				{ menu.map( ( group ) => (
					<optgroup key={ group.label } label={ group.label }>
						{ group.choices.map( ( { rule, label } ) => (
							<option key={ rule } value={ rule }>
								{ label }
							</option>
						) ) }
					</optgroup>
				) ) }
			</SelectControl>
			<ConditionFields condition={ condition } onChange={ onChange } />
			<Button
				__next40pxDefaultSize
				className="footfall-rule-remove"
				icon={ trash }
				label={ sprintf(
					/* translators: 1: number of a rule in the list, 2: name of the rule. */
					__( 'Remove rule %1$d: %2$s', 'footfall' ),
					number,
					ruleLabel( condition.rule )
				) }
				onClick={ onRemove }
			/>
		</fieldset>
	);
}
