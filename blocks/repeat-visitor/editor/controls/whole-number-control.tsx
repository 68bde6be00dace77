import { TextControl } from '@wordpress/components';
import { useState } from '@wordpress/element';

interface Props {
	label: string;
	value: number;
	min: number;
	onChange: ( value: number ) => void;
}

/** A field may be empty or wrong while somebody types; what is stored never is. */
export function WholeNumberControl( { label, value, min, onChange }: Props ) {
	const [ draft, setDraft ] = useState< string | null >( null );
	return (
		<TextControl
			__next40pxDefaultSize
			type="number"
			inputMode="numeric"
			label={ label }
			min={ min }
			step={ 1 }
			value={ draft ?? String( value ) }
			onBlur={ () => setDraft( null ) }
			onChange={ ( text ) => {
				setDraft( text );
				const number = Number( text );
				if ( /^\d+$/.test( text ) && number >= min ) {
					onChange( number );
				}
			} }
		/>
	);
}
