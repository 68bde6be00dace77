import { __, sprintf } from '@wordpress/i18n';
import type { ConsentReport } from '../../../data/consents';
import { formatNumber } from '../../format/format-number';
import { formatShare } from '../../format/format-share';
import { Card } from '../../parts/card';
import { categoryTitles } from '../consent-texts';

export function CategoriesCard( { report }: { report: ConsentReport } ) {
	const titles = categoryTitles();
	const { answers, accepted } = report.totals;
	// Who accepts all allows all that was asked: what stays without a yes was not.
	const asked = report.categories.filter(
		( { allowed } ) => allowed > 0 || accepted === 0
	);
	const share = ( allowed: number ): number | null =>
		answers > 0 ? allowed / answers : null;
	return (
		<Card title={ __( 'Allowed by first answers', 'footfall' ) }>
			<ul className="footfall-funnel">
				{ asked.map( ( { category, allowed } ) => (
					<li key={ category } className="footfall-funnel-step">
						<div className="footfall-funnel-line">
							<span className="footfall-funnel-title">
								{ titles[ category ] }
							</span>
							<span className="footfall-funnel-count">
								{ sprintf(
									/* translators: 1: share, such as "31%". 2: number of answers that allow something. 3: number of all answers. */
									__( '%1$s (%2$s of %3$s)', 'footfall' ),
									formatShare( share( allowed ) ),
									formatNumber( allowed ),
									formatNumber( answers )
								) }
							</span>
						</div>
						<div className="footfall-bar" aria-hidden="true">
							<div
								className="footfall-bar-fill"
								style={ {
									inlineSize: `${
										( share( allowed ) ?? 0 ) * 100
									}%`,
								} }
							/>
						</div>
					</li>
				) ) }
			</ul>
		</Card>
	);
}
