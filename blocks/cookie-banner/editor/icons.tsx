import { Path, SVG } from '@wordpress/components';

const icon = ( path: string ) => (
	<SVG
		xmlns="http://www.w3.org/2000/svg"
		viewBox="0 0 24 24"
		aria-hidden="true"
		focusable="false"
	>
		<Path
			d={ path }
			fill="none"
			stroke="currentColor"
			strokeWidth="1.5"
			strokeLinejoin="round"
			strokeLinecap="round"
		/>
	</SVG>
);

/** A cookie with a bite taken: the block. */
export const cookie = icon(
	'M12.5 4a8 8 0 1 0 7.4 8.2 3 3 0 0 1-3.7-3.4A3.4 3.4 0 0 1 12.5 4ZM9 9.5v.01M8.5 14.5v.01M13 12.5v.01M13.5 17v.01'
);
/** A window with a box at its edge: how it is laid out. */
export const box = icon( 'M4 5h16v14H4ZM6.5 11.5h7v5h-7Z' );
export const bar = icon( 'M4 5h16v14H4ZM6.5 13.5h11v3h-11Z' );
export const centred = icon( 'M4 5h16v14H4ZM8.5 9h7v6h-7Z' );

const small = ( children: JSX.Element ) => (
	<SVG
		xmlns="http://www.w3.org/2000/svg"
		viewBox="0 0 20 20"
		width="20"
		height="20"
		fill="none"
		stroke="currentColor"
		strokeWidth="1.6"
		strokeLinecap="round"
		aria-hidden="true"
		focusable="false"
	>
		{ children }
	</SVG>
);

/** As on pages: what closes the details, and the button that opens them again. */
export const cross = small( <Path d="m5 5 10 10M15 5 5 15" /> );
export const sliders = small(
	<Path d="M2.5 6h6M13.5 6h4M2.5 14h3M10.5 14h7M13.5 6a2.5 2.5 0 1 1-5 0 2.5 2.5 0 0 1 5 0ZM10.5 14a2.5 2.5 0 1 1-5 0 2.5 2.5 0 0 1 5 0Z" />
);
