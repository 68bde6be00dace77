import { __ } from '@wordpress/i18n';
import type { ConsentTextCounts } from '../../../data/consents';
import { Card } from '../../parts/card';
import { TextButton } from '../text/text-button';
import { AnswersTable, hasAnswers } from './answers-table';

export function TextsCard( {
	texts,
}: {
	texts: readonly ConsentTextCounts[];
} ) {
	return (
		<Card title={ __( 'By text', 'footfall' ) }>
			<p className="footfall-card-text">
				{ __(
					'Each wording in each language is kept in full, from the first time it was shown.',
					'footfall'
				) }
			</p>
			<AnswersTable
				title={ __( 'Answers by text', 'footfall' ) }
				column={ __( 'Text', 'footfall' ) }
				rows={ texts.filter( hasAnswers ).map( ( counts ) => ( {
					key: counts.text,
					name: (
						<TextButton
							version={ counts.text }
							locale={ counts.locale }
						/>
					),
					counts,
				} ) ) }
			/>
		</Card>
	);
}
