import { AreaClosed, Bar, LinePath } from '@visx/shape';
import type { ChartFrame } from './chart-frame';
import type { DayPoint } from './day-point';

const BAR_WIDTH = 64;

interface Props {
	points: readonly DayPoint[];
	frame: ChartFrame;
	/** The point that is looked at, if any. */
	active: DayPoint | undefined;
}

export function ChartMarks( { points, frame, active }: Props ) {
	return (
		<>
			{ points.length === 1 ? (
				<OneDay points={ points } frame={ frame } />
			) : (
				<ManyDays points={ points } frame={ frame } />
			) }
			{ active && <Cursor frame={ frame } point={ active } /> }
		</>
	);
}

type MarkProps = Omit< Props, 'active' >;

/** A line needs two days. */
function OneDay( { points, frame }: MarkProps ) {
	const bars = points.map( ( { day, value } ) => (
		<Bar
			key={ day }
			className="footfall-chart-bar"
			x={ ( frame.x( day ) ?? 0 ) - BAR_WIDTH / 2 }
			y={ frame.y( Math.max( 0, value ) ) }
			width={ BAR_WIDTH }
			height={ Math.abs( frame.y( value ) - frame.y( 0 ) ) }
		/>
	) );
	return <>{ bars }</>;
}

function ManyDays( { points, frame }: MarkProps ) {
	const x = ( { day }: DayPoint ): number => frame.x( day ) ?? 0;
	const y = ( { value }: DayPoint ): number => frame.y( value );
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
		</>
	);
}

function Cursor( { frame, point }: { frame: ChartFrame; point: DayPoint } ) {
	const x = frame.x( point.day ) ?? 0;
	return (
		<g className="footfall-chart-cursor">
			<line x1={ x } x2={ x } y1={ frame.top } y2={ frame.bottom } />
			<circle cx={ x } cy={ frame.y( point.value ) } r={ 5 } />
		</g>
	);
}
