import { __, _n, sprintf } from '@wordpress/i18n';
import type { ExcludedEvents } from '../../data/reports';
import { formatNumber } from '../format/format-number';
import { Card } from '../parts/card';
import { FigureList } from '../parts/figure-list';
import { excludedReason } from './reason-texts';

export function ExcludedCard( {
	excluded,
}: {
	excluded: readonly ExcludedEvents[];
} ) {
	return (
		<Card title={ __( 'Left out of these figures', 'footfall' ) }>
			{ excluded.length === 0 && (
				<p className="footfall-card-text">
					{ __( 'Nothing was left out.', 'footfall' ) }
				</p>
			) }
			<FigureList
				figures={ excluded.map( ( { reason, events } ) => ( {
					key: reason,
					title: excludedReason( reason ),
					figure: sprintf(
						/* translators: %s: number of events. */
						_n( '%s event', '%s events', events, 'footfall' ),
						formatNumber( events )
					),
				} ) ) }
			/>
		</Card>
	);
}
