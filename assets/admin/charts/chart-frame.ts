import { scaleLinear, scalePoint } from '@visx/scale';
import type { DayPoint } from './day-point';

const MARGIN = { top: 12, bottom: 28, values: 52, end: 30 };

/** Room that a day's label needs, in px. */
const LABEL_WIDTH = 72;

export interface ChartFrame {
	left: number;
	right: number;
	top: number;
	bottom: number;
	isRtl: boolean;
	x: ReturnType< typeof scalePoint< string > >;
	y: ReturnType< typeof scaleLinear< number > >;
	valueTicks: number[];
	dayTicks: string[];
}

/** Only whole figures are marked: there is no half visitor. */
function wholeTicks( y: ChartFrame[ 'y' ] ): number[] {
	return y.ticks( 4 ).filter( Number.isInteger );
}

function dayTicks( points: readonly DayPoint[], width: number ): string[] {
	const room = Math.max( 1, Math.floor( width / LABEL_WIDTH ) );
	const step = Math.ceil( points.length / room );
	// Counted from the last day, which is the one that people look for.
	return points
		.filter( ( _, index ) => ( points.length - 1 - index ) % step === 0 )
		.map( ( { day } ) => day );
}

/** Time runs in the direction of reading. */
export function chartFrame(
	points: readonly DayPoint[],
	width: number,
	height: number,
	isRtl: boolean
): ChartFrame {
	const left = isRtl ? MARGIN.end : MARGIN.values;
	const right = width - ( isRtl ? MARGIN.values : MARGIN.end );
	const top = MARGIN.top;
	const bottom = height - MARGIN.bottom;
	const x = scalePoint< string >( {
		domain: points.map( ( { day } ) => day ),
		range: isRtl ? [ right, left ] : [ left, right ],
	} );
	const values = points.map( ( { value } ) => value );
	const y = scaleLinear< number >( {
		// More refunds than sales make a negative day.
		domain: [ Math.min( 0, ...values ), Math.max( 1, ...values ) ],
		range: [ bottom, top ],
		nice: 4,
	} );
	return {
		left,
		right,
		top,
		bottom,
		isRtl,
		x,
		y,
		valueTicks: wholeTicks( y ),
		dayTicks: dayTicks( points, right - left ),
	};
}

/** The point whose day lies nearest to a place in the drawing. */
export function nearestPoint(
	points: readonly DayPoint[],
	{ left, right, isRtl }: ChartFrame,
	px: number
): number {
	const along = ( px - left ) / Math.max( 1, right - left );
	const share = Math.min( 1, Math.max( 0, isRtl ? 1 - along : along ) );
	return Math.round( share * ( points.length - 1 ) );
}
