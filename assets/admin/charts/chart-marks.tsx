import { AreaClosed, LinePath } from '@visx/shape';
import type { ChartFrame } from './chart-frame';
import type { DayPoint } from './day-point';

interface Props {
	points: readonly DayPoint[];
	frame: ChartFrame;
	/** The point that is looked at, if any. */
	active: DayPoint | undefined;
}

export function ChartMarks( { points, frame, active }: Props ) {
	const { bottom, top } = frame;
	const x = ( { day }: DayPoint ): number => frame.x( day ) ?? frame.left;
	const y = ( { value }: DayPoint ): number => frame.y( value );
	// A line needs two days; a day alone is a dot.
	const dot = active ?? ( points.length === 1 ? points[ 0 ] : undefined );
	return (
		<>
			<AreaClosed
				className="footfall-chart-area"
				data={ [ ...points ] }
				x={ x }
				y={ y }
				y0={ () => frame.y( 0 ) }
				yScale={ frame.y }
			/>
			<LinePath
				className="footfall-chart-line"
				data={ [ ...points ] }
				x={ x }
				y={ y }
			/>
			{ dot && (
				<g className="footfall-chart-cursor">
					<line
						x1={ x( dot ) }
						x2={ x( dot ) }
						y1={ top }
						y2={ bottom }
					/>
					<circle cx={ x( dot ) } cy={ y( dot ) } r={ 5 } />
				</g>
			) }
		</>
	);
}
