import { __ } from '@wordpress/i18n';
import { TileRow } from './tile-row';
import { tiles } from './tiles';

/** As large as what will stand here, so that nothing jumps when it comes. */
export function ReportSkeleton( {
	hasWooCommerce,
}: {
	hasWooCommerce: boolean;
} ) {
	return (
		<div className="footfall-report" aria-busy="true">
			<p className="screen-reader-text" role="status">
				{ __( 'The report is loading.', 'footfall' ) }
			</p>
			<TileRow tiles={ tiles( null, hasWooCommerce ) } />
			<div className="footfall-card footfall-blank-card is-chart" />
			{ hasWooCommerce && (
				<div className="footfall-columns">
					<div className="footfall-card footfall-blank-card" />
					<div className="footfall-card footfall-blank-card" />
				</div>
			) }
		</div>
	);
}
