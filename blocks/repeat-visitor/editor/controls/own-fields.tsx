import { Component } from '@wordpress/element';
import { __, sprintf } from '@wordpress/i18n';
import type { ReactNode } from 'react';
import type { OwnCondition } from '../../types';
import { ownRuleOf } from '../own-rules';
import type { FieldsProps } from './fields-props';

const Note = ( { text }: { text: string } ) => (
	<p className="footfall-rule-note">{ text }</p>
);

/** Another plugin's mistake costs its own controls, not the editor. */
class Fence extends Component<
	{ children: ReactNode },
	{ hasFailed: boolean }
> {
	override state = { hasFailed: false };

	static getDerivedStateFromError() {
		return { hasFailed: true };
	}

	override render() {
		return this.state.hasFailed ? (
			<Note
				text={ __(
					'The controls of this rule have failed. Ask the author of the plugin that it comes from.',
					'footfall'
				) }
			/>
		) : (
			this.props.children
		);
	}
}

/** Fields of another plugin's rule. Without that plugin the rule is kept as it is. */
export function OwnFields( {
	condition,
	onChange,
}: FieldsProps< OwnCondition > ) {
	const entry = ownRuleOf( condition.rule );
	if ( ! entry ) {
		return (
			<Note
				text={ sprintf(
					/* translators: %s: name of a rule: plugin/rule. */
					__(
						'This rule (%s) comes from a plugin that is not active. It is kept, and cannot be decided.',
						'footfall'
					),
					condition.rule
				) }
			/>
		);
	}
	const { Edit } = entry;
	return Edit ? (
		<Fence>
			<Edit condition={ condition } onChange={ onChange } />
		</Fence>
	) : null;
}
