import { Path, SVG } from '@wordpress/components';

/** Two sliders: the block. */
export const choices = (
	<SVG
		xmlns="http://www.w3.org/2000/svg"
		viewBox="0 0 24 24"
		aria-hidden="true"
		focusable="false"
	>
		<Path
			d="M4 8h7M16 8h4M4 16h4M13 16h7M16 8a2.5 2.5 0 1 1-5 0 2.5 2.5 0 0 1 5 0ZM13 16a2.5 2.5 0 1 1-5 0 2.5 2.5 0 0 1 5 0Z"
			fill="none"
			stroke="currentColor"
			strokeWidth="1.5"
			strokeLinecap="round"
		/>
	</SVG>
);

/** The sign of California's law, as includes/Blocks/Consent_Preferences.php prints it. */
export const optOutSign = (
	<SVG
		xmlns="http://www.w3.org/2000/svg"
		className="footfall-choices-icon"
		viewBox="0 0 30 14"
		width="30"
		height="14"
		aria-hidden="true"
		focusable="false"
	>
		<Path
			fill="#fff"
			d="M7.4 12.8h6.8l3.1-11.6H7.4C4.2 1.2 1.6 3.8 1.6 7s2.6 5.8 5.8 5.8z"
		/>
		<Path
			fill="#06f"
			d="M22.6 0H7.4C3.5 0 .4 3.1.4 7s3.1 7 7 7h15.2c3.9 0 7-3.1 7-7s-3.1-7-7-7zM1.6 7c0-3.2 2.6-5.8 5.8-5.8h9.9l-3.1 11.6H7.4C4.2 12.8 1.6 10.2 1.6 7z"
		/>
		<Path
			fill="none"
			stroke="#fff"
			strokeWidth="1.4"
			strokeLinecap="round"
			d="m20.4 4.6 4.8 4.8m0-4.8-4.8 4.8"
		/>
		<Path
			fill="none"
			stroke="#06f"
			strokeWidth="1.4"
			strokeLinecap="round"
			d="m6.6 7.3 2 2L12 4.7"
		/>
	</SVG>
);
