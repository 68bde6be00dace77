import { __, sprintf } from '@wordpress/i18n';
import type { ConsentReport } from '../../../data/consents';
import { formatNumber } from '../../format/format-number';
import { formatShare } from '../../format/format-share';
import type { Tile } from '../../reports/tiles';

/** Who neither answered nor was decided for. More answers than questions: some were asked the day before. */
export function unanswered( { totals }: ConsentReport ): number {
	return Math.max( 0, totals.asked - totals.answers + totals.unasked );
}

export function consentTiles( report: ConsentReport ): Tile[] {
	const { totals } = report;
	const tile = (
		id: string,
		title: string,
		definition: string,
		count: number,
		of: number | null = totals.answers
	): Tile => ( {
		id,
		title,
		definition,
		figure: formatNumber( count ),
		...( of !== null &&
			of > 0 && {
				note: sprintf(
					/* translators: %s: share, such as "31%". */
					__( '%s of all answers', 'footfall' ),
					formatShare( count / of )
				),
			} ),
	} );
	return [
		tile(
			'asked',
			__( 'Asked', 'footfall' ),
			__( 'Visits in which the question was shown.', 'footfall' ),
			totals.asked,
			null
		),
		tile(
			'accepted',
			__( 'Accepted', 'footfall' ),
			__( 'First answers by which everything was allowed.', 'footfall' ),
			totals.accepted
		),
		tile(
			'refused',
			__( 'Refused', 'footfall' ),
			__( 'First answers by which everything was denied.', 'footfall' ),
			totals.refused
		),
		tile(
			'chosen',
			__( 'Own selection', 'footfall' ),
			__(
				'First answers with a choice of categories, or of one service.',
				'footfall'
			),
			totals.chosen
		),
		tile(
			'dismissed',
			__( 'Closed', 'footfall' ),
			__(
				'The question was closed without a choice: nothing is allowed by that where the rule is to ask first.',
				'footfall'
			),
			totals.dismissed
		),
		tile(
			'unanswered',
			__( 'No answer', 'footfall' ),
			__(
				'Visits that were asked and went on without choosing.',
				'footfall'
			),
			unanswered( report ),
			null
		),
	];
}
