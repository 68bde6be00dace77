import { __, sprintf } from '@wordpress/i18n';
import { formatMoment } from '../format/format-moment';
import { storeZone } from '../format/store-zone';

/** Since when figures are still being counted. */
export function Completeness( { until }: { until: string } ) {
	return (
		<p className="footfall-card-text">
			{ sprintf(
				/* translators: %s: a moment, such as "Nov 21, 3:00 PM". */
				__(
					'Complete until %s. What came later is still being counted, so figures may rise.',
					'footfall'
				),
				formatMoment( until, storeZone(), new Date() )
			) }
		</p>
	);
}
