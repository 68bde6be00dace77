import { __ } from '@wordpress/i18n';
import type { Condition, RepeatVisitorAttributes } from '../../types';
import { REMEMBERED_RULES } from '../../rules/needs';
import { storeFacts } from '../facts-of-store';
import { isOwn } from '../own-rules';
import { SHOP_RULES } from '../rule-catalogue';
import { canBe } from './can-be';

export interface Problem {
	code: 'never' | 'always' | 'incomplete' | 'no_consent' | 'no_shop';
	text: string;
}

type Checked = Pick<
	RepeatVisitorAttributes,
	'conditions' | 'match' | 'outcome'
>;

const isIncomplete = ( condition: Condition ) =>
	'values' in condition && condition.values.length === 0;

const neverText = ( isShow: boolean ) =>
	isShow
		? __(
				'No visitor can ever meet these rules: the block is never shown.',
				'footfall'
			)
		: __(
				'No visitor can ever meet these rules: the block is never hidden.',
				'footfall'
			);

const alwaysText = ( isShow: boolean ) =>
	isShow
		? __(
				'Every visitor meets these rules: the block is shown to everybody.',
				'footfall'
			)
		: __(
				'Every visitor meets these rules: the block is hidden from everybody.',
				'footfall'
			);

/** `never` and `always`, or nothing. A rule of another plugin may be true or not. */
function fate( { conditions, match }: Checked ): 'never' | 'always' | null {
	const known = conditions.filter(
		( condition ): condition is Condition => ! isOwn( condition )
	);
	const hasOwn = known.length < conditions.length;
	const all = ( wanted: boolean ) => ! canBe( known, wanted );
	const one = ( wanted: boolean ) =>
		! hasOwn &&
		known.every( ( condition ) => ! canBe( [ condition ], wanted ) );
	const [ never, always ] =
		match === 'all' || conditions.length === 0
			? [ all( true ), one( false ) ]
			: [ one( true ), all( false ) ];
	if ( never ) {
		return 'never';
	}
	return always ? 'always' : null;
}

/** What is wrong with the rules of a block, for its owner. */
export function findProblems( block: Checked ): Problem[] {
	const { conditions, outcome } = block;
	const known = conditions.filter(
		( condition ): condition is Condition => ! isOwn( condition )
	);
	const problems: Problem[] = [];
	const add = ( code: Problem[ 'code' ], text: string ) =>
		problems.push( { code, text } );

	if ( known.some( isIncomplete ) ) {
		add(
			'incomplete',
			__( 'A rule has nothing chosen yet. Choose something.', 'footfall' )
		);
	} else {
		const is = fate( block );
		if ( is === 'never' ) {
			add( is, neverText( outcome === 'show' ) );
		} else if ( is === 'always' ) {
			add( is, alwaysText( outcome === 'show' ) );
		}
	}
	const { asks_consent, has_shop } = storeFacts();
	if (
		! asks_consent &&
		known.some( ( { rule } ) => REMEMBERED_RULES.includes( rule ) )
	) {
		add(
			'no_consent',
			__(
				'Nothing on this site asks visitors for consent, so nothing about earlier visits may be remembered. These rules are never decided: what you chose for that case holds for everybody. To use them, let Footfall ask (Footfall → Settings → Consent) or set up another consent tool.',
				'footfall'
			)
		);
	}
	if (
		! has_shop &&
		known.some( ( { rule } ) => SHOP_RULES.includes( rule ) )
	) {
		add(
			'no_shop',
			__(
				'These rules need WooCommerce, which is not active.',
				'footfall'
			)
		);
	}
	return problems;
}
