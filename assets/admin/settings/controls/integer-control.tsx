import { TextControl } from '@wordpress/components';
import type { ControlProps } from './control-props';
import { useDraftText } from './use-draft-text';

/** An empty input is no number, and not zero either. */
function parse( text: string ): number {
	return text.trim() === '' ? NaN : Number( text );
}

function format( value: number ): string {
	return Number.isNaN( value ) ? '' : String( value );
}

export function IntegerControl( {
	field,
	text,
	value,
	help,
	isInvalid,
	onChange,
}: ControlProps ) {
	const [ shown, enter ] = useDraftText(
		Number( value ),
		parse,
		format,
		Object.is
	);
	return (
		<TextControl
			__nextHasNoMarginBottom
			__next40pxDefaultSize
			className="footfall-field-number"
			type="number"
			inputMode="numeric"
			step={ 1 }
			min={ field.minimum }
			max={ field.maximum }
			label={ text.label }
			help={ help }
			aria-invalid={ isInvalid }
			value={ shown }
			onChange={ ( entered ) => onChange( enter( entered ) ) }
		/>
	);
}
