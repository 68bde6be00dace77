import { Button } from '@wordpress/components';
import type { RefObject } from 'react';
import { __, sprintf } from '@wordpress/i18n';
import { isInFlight, type Loadable } from '../../data/loadable';
import {
	useOverview,
	type Overview,
	type OverviewQuery,
} from '../../data/reports';
import { formatDays } from '../format/format-day';
import { dayAt, storeZone } from '../format/store-zone';
import { defaultRange } from '../range/presets';
import { RangeControl } from '../range/range-control';
import { Figures } from './figures';
import { LiveCard } from './live-card';

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
	const { overview, refresh } = useOverview( shown );
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
						<RefreshButton
							overview={ overview }
							onRefresh={ refresh }
						/>
					</p>
				</div>
				<RangeControl
					range={ shown }
					today={ today }
					onChange={ onRange }
				/>
			</div>
			<Figures
				overview={ overview }
				hasWooCommerce={ hasWooCommerce }
				onRetry={ refresh }
			/>
			<LiveCard zone={ zone } />
		</div>
	);
}

interface RefreshProps {
	overview: Loadable< Overview >;
	onRefresh: () => void;
}

/** The old figures stay where they are until the new ones have come. */
function RefreshButton( { overview, onRefresh }: RefreshProps ) {
	const isUnderWay = isInFlight( overview );
	return (
		<Button
			className="footfall-report-refresh"
			icon="update"
			iconSize={ 16 }
			size="small"
			label={
				isUnderWay
					? __( 'Refreshing…', 'footfall' )
					: __( 'Refresh', 'footfall' )
			}
			isBusy={ isUnderWay }
			onClick={ onRefresh }
		/>
	);
}
