import { Button } from '@wordpress/components';
import { useState } from '@wordpress/element';
import { __ } from '@wordpress/i18n';
import type { Overview } from '../../data/reports';
import { DayChart } from '../charts/day-chart';
import { formatDay } from '../format/format-day';
import { formatMoney } from '../format/format-money';
import { formatNumber } from '../format/format-number';
import { Card } from '../parts/card';
import { currencyOf } from './currency-of';
import { DayTable } from './day-table';
import { metrics, shownMetrics, type MetricName } from './metrics';

interface Props {
	overview: Overview;
	hasWooCommerce: boolean;
}

export function DaysCard( { overview, hasWooCommerce }: Props ) {
	const [ metric, setMetric ] = useState< MetricName >( 'visitors' );
	const [ isTable, setTable ] = useState( false );
	const shown = shownMetrics( hasWooCommerce );
	return (
		<Card
			title={ __( 'Day by day', 'footfall' ) }
			className="footfall-days"
			actions={
				<Button
					variant="tertiary"
					size="compact"
					aria-expanded={ isTable }
					onClick={ () => setTable( ! isTable ) }
				>
					{ isTable
						? __( 'Hide the table', 'footfall' )
						: __( 'Show as table', 'footfall' ) }
				</Button>
			}
		>
			<div
				className="footfall-segments"
				role="group"
				aria-label={ __( 'Figure of the chart', 'footfall' ) }
			>
				{ shown.map( ( name ) => (
					<Button
						key={ name }
						size="compact"
						isPressed={ name === metric }
						onClick={ () => setMetric( name ) }
					>
						{ metrics()[ name ].title }
					</Button>
				) ) }
			</div>
			<MetricChart overview={ overview } name={ metric } />
			{ isTable && <DayTable overview={ overview } columns={ shown } /> }
		</Card>
	);
}

function MetricChart( {
	overview,
	name,
}: {
	overview: Overview;
	name: MetricName;
} ) {
	const metric = metrics()[ name ];
	const currency = currencyOf( overview );
	return (
		<DayChart
			label={ metric.perDay }
			points={ overview.days.map( ( day ) => ( {
				day: day.day,
				value: day[ name ],
			} ) ) }
			formatValue={ ( value ) => metric.inWords( value, currency ) }
			formatTick={ ( value ) =>
				metric.isMoney
					? formatMoney( value, currency, 'compact' )
					: formatNumber( value, 'compact' )
			}
			formatDay={ ( day ) => formatDay( day, 'full' ) }
			formatDayTick={ ( day ) => formatDay( day, 'tick' ) }
		/>
	);
}
