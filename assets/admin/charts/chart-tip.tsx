interface Props {
	title: string;
	text: string;
	x: number;
	y: number;
	/** Of the drawing. */
	width: number;
}

/** Half the width that the style sheet lets a tip have at most. */
const HALF_WIDTH = 110;

/** For the eyes: screen readers hear the same from the slider's value. */
export function ChartTip( { title, text, x, y, width }: Props ) {
	const middle = Math.min(
		Math.max( x, Math.min( HALF_WIDTH, width / 2 ) ),
		Math.max( width - HALF_WIDTH, width / 2 )
	);
	return (
		<div
			className="footfall-chart-tip"
			// Here and not in the style sheet, which is mirrored for right-to-left pages.
			style={ {
				left: middle,
				top: Math.max( y, 64 ),
				transform: 'translate(-50%, calc(-100% - 12px))',
			} }
			aria-hidden="true"
		>
			<span className="footfall-chart-tip-day">{ title }</span>
			<span className="footfall-chart-tip-value">{ text }</span>
		</div>
	);
}
