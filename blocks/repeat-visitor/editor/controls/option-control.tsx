import { SelectControl } from '@wordpress/components';

interface Props< T extends string > {
	label: string;
	/** Value → what people read, in the order of the menu. */
	words: Partial< Record< T, string > >;
	value: T;
	onChange: ( value: T ) => void;
}

/** One of a few words. */
export function OptionControl< T extends string >( {
	label,
	words,
	value,
	onChange,
}: Props< T > ) {
	return (
		<SelectControl
			__next40pxDefaultSize
			label={ label }
			value={ value }
			options={ Object.entries( words ).map( ( [ key, word ] ) => ( {
				value: key as T,
				label: word as string,
			} ) ) }
			onChange={ ( chosen ) => onChange( chosen as T ) }
		/>
	);
}
