import { useState } from '@wordpress/element';
import { isRTL } from '@wordpress/i18n';
import { ChartAxes } from './chart-axes';
import { chartFrame, nearestPoint } from './chart-frame';
import { ChartMarks } from './chart-marks';
import { ChartTip } from './chart-tip';
import type { DayPoint } from './day-point';
import { stepByKey } from './step-by-key';
import { useElementWidth } from './use-element-width';

const HEIGHT = 260;

interface Props {
	/** What is drawn: "Visitors per day". */
	label: string;
	points: readonly DayPoint[];
	formatValue: ( value: number ) => string;
	formatTick: ( value: number ) => string;
	formatDay: ( day: string ) => string;
	formatDayTick: ( day: string ) => string;
}

/**
 * One stop for the Tab key; arrows walk through the days and each is read out.
 * As a slider it needs no explanation to a screen reader.
 */
export function DayChart( props: Props ) {
	const { label, points, formatValue, formatDay } = props;
	const [ element, width ] = useElementWidth< HTMLDivElement >();
	const [ looked, setLooked ] = useState< number | null >( null );
	const frame = chartFrame( points, width, HEIGHT, isRTL() );
	const last = points.length - 1;
	const index = Math.min( looked ?? last, last );
	const point = points[ index ];
	const active = looked === null ? undefined : point;

	return (
		<div
			ref={ element }
			className="footfall-chart"
			role="slider"
			tabIndex={ 0 }
			aria-label={ label }
			aria-valuemin={ 1 }
			aria-valuemax={ points.length }
			aria-valuenow={ index + 1 }
			aria-valuetext={
				point &&
				`${ formatDay( point.day ) }: ${ formatValue( point.value ) }`
			}
			onFocus={ () => setLooked( index ) }
			onBlur={ () => setLooked( null ) }
			onKeyDown={ ( event ) => {
				const next = stepByKey(
					event.key,
					index,
					points.length,
					frame.isRtl
				);
				if ( next !== null ) {
					event.preventDefault();
					setLooked( next );
				}
			} }
			onPointerMove={ ( event ) => {
				const box = event.currentTarget.getBoundingClientRect();
				setLooked(
					nearestPoint( points, frame, event.clientX - box.left )
				);
			} }
			onPointerLeave={ () => setLooked( null ) }
		>
			{ /* Anchors of text would turn around in right-to-left pages; the frame mirrors by itself. */ }
			<svg
				width={ width }
				height={ HEIGHT }
				direction="ltr"
				aria-hidden="true"
			>
				<ChartAxes
					frame={ frame }
					formatDay={ props.formatDayTick }
					formatValue={ props.formatTick }
				/>
				<ChartMarks
					points={ points }
					frame={ frame }
					active={ active }
				/>
			</svg>
			{ active && (
				<ChartTip
					title={ formatDay( active.day ) }
					text={ formatValue( active.value ) }
					x={ frame.x( active.day ) ?? 0 }
					y={ frame.y( active.value ) }
					width={ width }
				/>
			) }
		</div>
	);
}
