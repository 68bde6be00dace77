import { ToggleControl } from '@wordpress/components';
import type { ControlProps } from './control-props';

export function BooleanControl( {
	text,
	value,
	help,
	onChange,
}: ControlProps ) {
	return (
		<ToggleControl
			__nextHasNoMarginBottom
			label={ text.label }
			help={ help }
			checked={ value === true }
			onChange={ onChange }
		/>
	);
}
