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
		/>
	</SVG>
);

const EYE =
	'M3.5 12C5 8.5 8 6.5 12 6.5s7 2 8.5 5.5c-1.5 3.5-4.5 5.5-8.5 5.5s-7-2-8.5-5.5Z';
const PUPIL = 'M12 9.5a2.5 2.5 0 1 0 0 5 2.5 2.5 0 0 0 0-5Z';

/** A person in an arrow that comes back: the block. */
export const returning = icon(
	'M5 9a8 8 0 1 1-.6 5M4 5v4.5h4.5M12 8.5a2 2 0 1 0 0 4 2 2 0 0 0 0-4ZM8.5 16c.5-1.5 1.8-2 3.5-2s3 .5 3.5 2'
);
export const plus = icon( 'M12 6v12M6 12h12' );
export const trash = icon( 'M4.5 7h15M9 7V4.5h6V7M6.5 7l1 12.5h9l1-12.5' );
export const seen = icon( `${ EYE }${ PUPIL }` );
export const unseen = icon( `${ EYE }${ PUPIL }M4.5 4.5l15 15` );
