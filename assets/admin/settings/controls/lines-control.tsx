import { TextareaControl } from '@wordpress/components';
import type { ControlProps } from './control-props';
import { useDraftText } from './use-draft-text';

const MAX_ROWS = 10;
const MIN_ROWS = 3;

function parse( text: string ): string[] {
	return text
		.split( '\n' )
		.map( ( line ) => line.trim() )
		.filter( ( line ) => line !== '' );
}

function format( lines: string[] ): string {
	return lines.join( '\n' );
}

function isSame( one: string[], other: string[] ): boolean {
	return format( one ) === format( other );
}

export function LinesControl( {
	text,
	value,
	help,
	isInvalid,
	onChange,
}: ControlProps ) {
	const lines = Array.isArray( value ) ? value : [];
	const [ shown, enter ] = useDraftText( lines, parse, format, isSame );
	return (
		<TextareaControl
			__nextHasNoMarginBottom
			className="footfall-field-lines"
			rows={ Math.min(
				MAX_ROWS,
				Math.max( MIN_ROWS, lines.length + 1 )
			) }
			dir="ltr"
			spellCheck={ false }
			label={ text.label }
			help={ help }
			aria-invalid={ isInvalid }
			value={ shown }
			onChange={ ( entered ) => onChange( enter( entered ) ) }
		/>
	);
}
