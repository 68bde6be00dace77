import {
	AxisBottom,
	AxisLeft,
	AxisRight,
	type TickRendererProps,
} from '@visx/axis';
import type { ChartFrame } from './chart-frame';

interface Props {
	frame: ChartFrame;
	formatDay: ( day: string ) => string;
	formatValue: ( value: number ) => string;
}

/** Plain text instead of visx's own: the style sheet decides how it looks. */
function tickText( anchor: 'start' | 'middle' | 'end' ) {
	return ( { x, y, formattedValue }: TickRendererProps ) => (
		<text
			className="footfall-chart-tick"
			x={ x }
			y={ y }
			dy="0.32em"
			textAnchor={ anchor }
		>
			{ formattedValue }
		</text>
	);
}

export function ChartAxes( { frame, formatDay, formatValue }: Props ) {
	const { left, right, bottom, isRtl, x, y } = frame;
	const ValueAxis = isRtl ? AxisRight : AxisLeft;
	return (
		<>
			{ frame.valueTicks.map( ( tick ) => (
				<line
					key={ tick }
					className="footfall-chart-grid"
					x1={ left }
					x2={ right }
					y1={ y( tick ) }
					y2={ y( tick ) }
				/>
			) ) }
			<ValueAxis
				left={ isRtl ? right : left }
				scale={ y }
				tickValues={ frame.valueTicks }
				tickFormat={ ( value ) => formatValue( Number( value ) ) }
				tickComponent={ tickText( isRtl ? 'start' : 'end' ) }
				hideAxisLine
				hideTicks
			/>
			<AxisBottom
				top={ bottom }
				scale={ x }
				tickValues={ frame.dayTicks }
				tickFormat={ formatDay }
				tickComponent={ tickText( 'middle' ) }
				hideAxisLine
				hideTicks
			/>
		</>
	);
}
