import { TextControl } from '@wordpress/components';
import type { ControlProps } from './control-props';

export function TextLineControl( {
	text,
	value,
	help,
	isInvalid,
	onChange,
}: ControlProps ) {
	return (
		<TextControl
			__nextHasNoMarginBottom
			__next40pxDefaultSize
			dir="ltr"
			spellCheck={ false }
			autoComplete="off"
			label={ text.label }
			help={ help }
			aria-invalid={ isInvalid }
			value={ String( value ) }
			onChange={ onChange }
		/>
	);
}
