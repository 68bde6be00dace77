import { __, sprintf } from '@wordpress/i18n';
import type { SettingValue } from '../../data/settings';
import type { SettingField } from '../../schema/generated/settings';
import { formatNumber } from '../format/format-number';

interface TextLimits {
	maxLength?: number;
	pattern?: string;
}

function checkInteger(
	value: number,
	{ minimum, maximum }: SettingField
): string | null {
	if ( ! Number.isInteger( value ) ) {
		return __( 'Enter a whole number.', 'footfall' );
	}
	if ( minimum !== undefined && value < minimum ) {
		return sprintf(
			/* translators: %s: the smallest number that is allowed. */
			__( 'Enter %s or more.', 'footfall' ),
			formatNumber( minimum )
		);
	}
	if ( maximum !== undefined && value > maximum ) {
		return sprintf(
			/* translators: %s: the largest number that is allowed. */
			__( 'Enter %s or less.', 'footfall' ),
			formatNumber( maximum )
		);
	}
	return null;
}

function checkText(
	value: string,
	{ maxLength, pattern }: TextLimits
): string | null {
	if ( maxLength !== undefined && value.length > maxLength ) {
		return sprintf(
			/* translators: %s: number of characters. */
			__( 'Enter at most %s characters.', 'footfall' ),
			formatNumber( maxLength )
		);
	}
	if ( pattern !== undefined && ! new RegExp( pattern ).test( value ) ) {
		return value === ''
			? __( 'This must not be empty.', 'footfall' )
			: sprintf(
					/* translators: %s: what was entered. */
					__(
						'“%s” does not have the form that is needed here.',
						'footfall'
					),
					value
				);
	}
	return null;
}

function checkLines(
	values: readonly string[],
	{ items, maxItems }: SettingField
): string | null {
	if ( maxItems !== undefined && values.length > maxItems ) {
		return sprintf(
			/* translators: %s: number of entries. */
			__( 'Enter at most %s entries.', 'footfall' ),
			formatNumber( maxItems )
		);
	}
	for ( const value of values ) {
		const problem = checkText( value, items ?? {} );
		if ( problem !== null ) {
			return problem;
		}
	}
	return null;
}

/** What the schema says against a value, or null. The server has the last word. */
export function checkSetting(
	field: SettingField,
	value: SettingValue
): string | null {
	if ( typeof value === 'number' ) {
		return checkInteger( value, field );
	}
	if ( Array.isArray( value ) ) {
		return checkLines( value, field );
	}
	return typeof value === 'string' ? checkText( value, field ) : null;
}
