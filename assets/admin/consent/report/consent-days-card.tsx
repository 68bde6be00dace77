import { Button } from '@wordpress/components';
import { useState } from '@wordpress/element';
import { __, sprintf } from '@wordpress/i18n';
import type { ConsentCounts, ConsentDay } from '../../../data/consents';
import { DayChart } from '../../charts/day-chart';
import { formatDay } from '../../format/format-day';
import { formatNumber } from '../../format/format-number';
import { Card } from '../../parts/card';
import { AnswersTable, answerColumns } from './answers-table';

export function ConsentDaysCard( { days }: { days: readonly ConsentDay[] } ) {
	const [ count, setCount ] = useState< keyof ConsentCounts >( 'asked' );
	const [ isTable, setTable ] = useState( false );
	const columns = answerColumns();
	const title = columns.find( ( [ name ] ) => name === count )?.[ 1 ] ?? '';
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
				{ columns.map( ( [ name, label ] ) => (
					<Button
						key={ name }
						size="compact"
						isPressed={ name === count }
						onClick={ () => setCount( name ) }
					>
						{ label }
					</Button>
				) ) }
			</div>
			<DayChart
				label={ sprintf(
					/* translators: %s: a figure, such as "Accepted". */
					__( '%s per day', 'footfall' ),
					title
				) }
				points={ days.map( ( day ) => ( {
					day: day.day,
					value: day[ count ],
				} ) ) }
				formatValue={ ( value ) => formatNumber( value ) }
				formatTick={ ( value ) => formatNumber( value, 'compact' ) }
				formatDay={ ( day ) => formatDay( day, 'full' ) }
				formatDayTick={ ( day ) => formatDay( day, 'tick' ) }
			/>
			{ isTable && (
				<AnswersTable
					title={ __( 'Answers per day', 'footfall' ) }
					column={ __( 'Day', 'footfall' ) }
					rows={ [ ...days ].reverse().map( ( day ) => ( {
						key: day.day,
						name: formatDay( day.day, 'full' ),
						counts: day,
					} ) ) }
				/>
			) }
		</Card>
	);
}
