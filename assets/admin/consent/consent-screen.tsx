import { Notice } from '@wordpress/components';
import { __, sprintf } from '@wordpress/i18n';
import { useConsentReport } from '../../data/consents';
import type { OverviewQuery } from '../../data/reports';
import { formatDays } from '../format/format-day';
import { dayAt, storeZone } from '../format/store-zone';
import { Failure } from '../parts/failure';
import { defaultRange } from '../range/presets';
import { RangeControl } from '../range/range-control';
import { ConsentLogCard } from './log/consent-log-card';
import { ConsentReportBody } from './report/consent-report-body';
import { ServicesSection } from './services/services-section';

interface Props {
	/** Null: the last 30 days. */
	range: OverviewQuery | null;
	onRange: ( range: OverviewQuery ) => void;
}

export function ConsentScreen( { range, onRange }: Props ) {
	const zone = storeZone();
	const today = dayAt( new Date(), zone );
	const shown = range ?? defaultRange( today );
	return (
		<div className="footfall-report">
			<div className="footfall-report-head">
				<div>
					<h2 className="footfall-report-title">
						{ __( 'Consent', 'footfall' ) }
					</h2>
					<p className="footfall-report-days">
						{ sprintf(
							/* translators: 1: range of days, 2: time zone of the store. */
							__( '%1$s · time zone %2$s', 'footfall' ),
							formatDays( shown.from, shown.to ),
							zone
						) }
					</p>
				</div>
				<RangeControl
					range={ shown }
					today={ today }
					onChange={ onRange }
				/>
			</div>
			<Figures range={ shown } />
			<ConsentLogCard zone={ zone } />
			<ServicesSection />
		</div>
	);
}

function Figures( { range }: { range: OverviewQuery } ) {
	const { report, refresh } = useConsentReport( range );
	if ( report.status === 'failed' ) {
		return (
			<Failure
				title={ __( 'The report could not be loaded.', 'footfall' ) }
				message={ report.message }
				onRetry={ refresh }
			/>
		);
	}
	if ( report.status !== 'ready' ) {
		return (
			<div aria-busy="true">
				<p className="screen-reader-text" role="status">
					{ __( 'The report is loading.', 'footfall' ) }
				</p>
				<div className="footfall-card footfall-blank-card is-chart" />
			</div>
		);
	}
	return (
		<>
			{ report.problem !== null && (
				<Notice status="warning" isDismissible={ false }>
					{ sprintf(
						/* translators: %s: what went wrong, a sentence. */
						__(
							'These figures are not the newest. %s',
							'footfall'
						),
						report.problem
					) }
				</Notice>
			) }
			<ConsentReportBody report={ report.data } />
		</>
	);
}
