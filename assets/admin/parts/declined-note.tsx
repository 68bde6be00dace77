import { _n, sprintf } from '@wordpress/i18n';
import type { Declined } from '../../data/declined';
import { formatNumber } from '../format/format-number';
import { formatShare } from '../format/format-share';

/** What no figure can show: how many did not want to be in it. */
export function DeclinedNote( { declined }: { declined: Declined | null } ) {
	const sentences = declined ? inWords( declined ) : [];
	return sentences.length === 0 ? null : (
		<p className="footfall-card-text">{ sentences.join( ' ' ) }</p>
	);
}

function inWords( { visits, share, opted_out: out }: Declined ): string[] {
	return [
		...( visits > 0
			? [
					sprintf(
						/* translators: 1: share, such as "31%". 2: number of visits. */
						_n(
							'%1$s of the %2$s visit that was asked declined to be measured.',
							'%1$s of the %2$s visits that were asked declined to be measured.',
							visits,
							'footfall'
						),
						formatShare( share ),
						formatNumber( visits )
					),
				]
			: [] ),
		...( out > 0
			? [
					sprintf(
						/* translators: %s: number of visitors. */
						_n(
							'%s visitor opted out where nobody has to be asked.',
							'%s visitors opted out where nobody has to be asked.',
							out,
							'footfall'
						),
						formatNumber( out )
					),
				]
			: [] ),
	];
}
