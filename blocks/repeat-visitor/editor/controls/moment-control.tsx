import { TextControl } from '@wordpress/components';

interface Props {
	label: string;
	/** The store's own time: 2026-11-27T00:00:00; '' for none. */
	value: string;
	onChange: ( value: string ) => void;
}

/** The browser's own field for a date with a time: it speaks its user's language, by keyboard too. */
export function MomentControl( { label, value, onChange }: Props ) {
	return (
		<TextControl
			__next40pxDefaultSize
			type="datetime-local"
			label={ label }
			value={ value.slice( 0, 16 ) }
			onChange={ ( moment ) =>
				onChange( moment ? `${ moment.slice( 0, 16 ) }:00` : '' )
			}
		/>
	);
}
