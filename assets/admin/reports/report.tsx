import { Button, Notice } from '@wordpress/components';
import type { RefObject } from 'react';
import { __, sprintf } from '@wordpress/i18n';
import { useOverview, type OverviewQuery } from '../../data/reports';
import { formatDays } from '../format/format-day';
import { dayAt, storeZone } from '../format/store-zone';
import { Failure } from '../parts/failure';
import { defaultRange } from '../range/presets';
import { RangeControl } from '../range/range-control';
import { LiveCard } from './live-card';
import { OverviewBody } from './overview-body';
import { ReportSkeleton } from './report-skeleton';

interface Props {
	heading: RefObject< HTMLHeadingElement >;
	hasWooCommerce: boolean;
	/** Null: the last 30 days. */
	range: OverviewQuery | null;
	onRange: ( range: OverviewQuery ) => void;
}

export function Report( { heading, hasWooCommerce, range, onRange }: Props ) {
	const zone = storeZone();
	const today = dayAt( new Date(), zone );
	const shown = range ?? defaultRange( today );
	return (
		<div className="footfall-report">
			<div className="footfall-report-head">
				<div>
					<h2
						ref={ heading }
						tabIndex={ -1 }
						className="footfall-report-title"
					>
						{ __( 'Report', 'footfall' ) }
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
			<Figures range={ shown } hasWooCommerce={ hasWooCommerce } />
			<LiveCard zone={ zone } />
		</div>
	);
}

function Figures( {
	range,
	hasWooCommerce,
}: {
	range: OverviewQuery;
	hasWooCommerce: boolean;
} ) {
	const { overview, refresh } = useOverview( range );
	if ( overview.status === 'failed' ) {
		return (
			<Failure
				title={ __( 'The report could not be loaded.', 'footfall' ) }
				message={ overview.message }
				onRetry={ refresh }
			/>
		);
	}
	if ( overview.status !== 'ready' ) {
		return <ReportSkeleton hasWooCommerce={ hasWooCommerce } />;
	}
	const { data, stale, problem } = overview;
	return (
		<>
			{ problem !== null && (
				<Notice status="warning" isDismissible={ false }>
					{ sprintf(
						/* translators: %s: what went wrong, a sentence. */
						__(
							'These figures are not the newest. %s',
							'footfall'
						),
						problem
					) }
				</Notice>
			) }
			<div className="footfall-report-refresh">
				<Button
					variant="tertiary"
					size="compact"
					icon="update"
					isBusy={ stale && problem === null }
					onClick={ refresh }
				>
					{ __( 'Refresh', 'footfall' ) }
				</Button>
			</div>
			<OverviewBody overview={ data } hasWooCommerce={ hasWooCommerce } />
		</>
	);
}
