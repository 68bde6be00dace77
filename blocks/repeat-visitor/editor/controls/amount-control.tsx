import { TextControl } from '@wordpress/components';
import { useState } from '@wordpress/element';
import { __, sprintf } from '@wordpress/i18n';
import { decimalsOf } from '../format-amount';

interface Props {
	/** Minor units. */
	value: number;
	/** ISO 4217. */
	currency: string;
	onChange: ( value: number ) => void;
}

/** Typed in major units, with as many decimals as the currency has, and kept in minor ones. */
export function AmountControl( { value, currency, onChange }: Props ) {
	const [ draft, setDraft ] = useState< string | null >( null );
	const decimals = decimalsOf( currency );
	return (
		<TextControl
			__next40pxDefaultSize
			type="number"
			inputMode="decimal"
			label={
				/* translators: %s: code of a currency: EUR. */
				sprintf( __( 'Amount (%s)', 'footfall' ), currency )
			}
			help={ __(
				'What the shopper would pay now, as the cart says.',
				'footfall'
			) }
			min={ 0 }
			step={ 10 ** -decimals }
			value={ draft ?? ( value / 10 ** decimals ).toFixed( decimals ) }
			onBlur={ () => setDraft( null ) }
			onChange={ ( text ) => {
				setDraft( text );
				const amount = Math.round( Number( text ) * 10 ** decimals );
				if ( text !== '' && amount >= 0 ) {
					onChange( amount );
				}
			} }
		/>
	);
}
