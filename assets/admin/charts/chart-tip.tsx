interface Props {
	title: string;
	text: string;
	x: number;
	y: number;
	/** Of the drawing. */
	width: number;
}

/** Keeps the tip's two lines inside the drawing. */
const TOP = 32;

/**
 * For the eyes: screen readers hear the same from the slider's value. It stands
 * beside its point, on the side where there is room, and never covers it.
 */
export function ChartTip( { title, text, x, y, width }: Props ) {
	const shift = x > width / 2 ? 'calc(-100% - 14px)' : '14px';
	return (
		<div
			className="footfall-chart-tip"
			// Here and not in the style sheet, which is mirrored for right-to-left pages.
			style={ {
				left: x,
				top: Math.max( y, TOP ),
				transform: `translate(${ shift }, -50%)`,
			} }
			aria-hidden="true"
		>
			<span className="footfall-chart-tip-day">{ title }</span>
			<span className="footfall-chart-tip-value">{ text }</span>
		</div>
	);
}
