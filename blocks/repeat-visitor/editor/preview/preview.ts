import { __, sprintf } from '@wordpress/i18n';
import { decide } from '../../rules/decide';
import type { OwnRules } from '../../rules/evaluate';
import type { RepeatVisitorAttributes } from '../../types';
import { ownRules } from '../own-rules';
import { inUtc } from './in-utc';
import { presets } from './presets';

export interface Preview {
	is_shown: boolean;
	/** "Shown: Third visit". */
	text: string;
}

const ownAnswers = (): OwnRules =>
	Object.fromEntries(
		ownRules().map( ( { rule, evaluate } ) => [ rule, evaluate ] )
	);

/**
 * What a visitor would see of the block, by the function that decides on the page.
 *
 * @param block  Its attributes.
 * @param preset Name of the visitor; '' for none.
 */
export function previewOf(
	block: RepeatVisitorAttributes,
	preset: string
): Preview | null {
	const visitor = presets( block.conditions ).find(
		( { name } ) => name === preset
	);
	if ( ! visitor ) {
		return null;
	}
	const isShown = visitor.has_no_script
		? block.without_script === 'show'
		: decide(
				{ ...block, conditions: block.conditions.map( inUtc ) },
				visitor.facts,
				true,
				ownAnswers()
			) === true;
	return {
		is_shown: isShown,
		text: sprintf(
			isShown
				? /* translators: %s: a kind of visitor: Third visit. */
					__( 'Shown: %s', 'footfall' )
				: /* translators: %s: a kind of visitor: Third visit. */
					__( 'Hidden: %s', 'footfall' ),
			visitor.label
		),
	};
}
