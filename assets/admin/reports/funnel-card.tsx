import { __, _n, sprintf } from '@wordpress/i18n';
import type { FunnelStep, FunnelStepName } from '../../data/reports';
import { formatNumber } from '../format/format-number';
import { formatShare } from '../format/format-share';
import { Card } from '../parts/card';
import { funnelShares, type FunnelShare } from './funnel-shares';

const stepTitles = (): Record< FunnelStepName, string > => ( {
	visit: __( 'Visited', 'footfall' ),
	product: __( 'Saw a product', 'footfall' ),
	cart: __( 'Put something into the cart', 'footfall' ),
	checkout: __( 'Went to the checkout', 'footfall' ),
	order: __( 'Ordered', 'footfall' ),
} );

function sharesInWords( { of_first, of_previous }: FunnelShare ): string {
	return sprintf(
		/* translators: 1: percentage of all sessions, 2: percentage of the sessions that reached the step before. */
		__( '%1$s of all, %2$s of the step before', 'footfall' ),
		formatShare( of_first ),
		formatShare( of_previous )
	);
}

export function FunnelCard( { funnel }: { funnel: readonly FunnelStep[] } ) {
	const titles = stepTitles();
	return (
		<Card title={ __( 'From visit to order', 'footfall' ) }>
			<ol className="footfall-funnel">
				{ funnelShares( funnel ).map( ( step, index ) => (
					<li key={ step.step } className="footfall-funnel-step">
						<div className="footfall-funnel-line">
							<span className="footfall-funnel-title">
								{ titles[ step.step ] ?? step.step }
							</span>
							<span className="footfall-funnel-count">
								{ sprintf(
									/* translators: %s: number of sessions. */
									_n(
										'%s session',
										'%s sessions',
										step.sessions,
										'footfall'
									),
									formatNumber( step.sessions )
								) }
							</span>
						</div>
						<div className="footfall-bar" aria-hidden="true">
							<div
								className="footfall-bar-fill"
								style={ {
									inlineSize: `${
										( step.of_first ?? 0 ) * 100
									}%`,
								} }
							/>
						</div>
						{ index > 0 && (
							<p className="footfall-funnel-shares">
								{ sharesInWords( step ) }
							</p>
						) }
					</li>
				) ) }
			</ol>
		</Card>
	);
}
