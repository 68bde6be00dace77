import { RadioControl } from '@wordpress/components';
import type { ControlProps } from './control-props';

export function ChoiceControl( {
	field,
	text,
	value,
	help,
	onChange,
}: ControlProps ) {
	return (
		<RadioControl
			label={ text.label }
			help={ help }
			selected={ String( value ) }
			options={ ( field.enum ?? [] ).map( ( option ) => ( {
				value: option,
				label: text.options?.[ option ] ?? option,
			} ) ) }
			onChange={ onChange }
		/>
	);
}
