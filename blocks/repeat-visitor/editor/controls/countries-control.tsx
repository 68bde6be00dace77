import { FormTokenField } from '@wordpress/components';
import { useMemo } from '@wordpress/element';
import { __ } from '@wordpress/i18n';
import { countries, countryName } from '../countries';

interface Props {
	/** ISO 3166-1. */
	values: readonly string[];
	onChange: ( values: string[] ) => void;
}

export function CountriesControl( { values, onChange }: Props ) {
	const all = useMemo( countries, [] );
	const codeOf = ( name: string ) =>
		all.find( ( country ) => country.name === name )?.code ??
		// What is chosen already stays, whatever it is.
		values.find( ( code ) => countryName( code ) === name );
	return (
		<FormTokenField
			__next40pxDefaultSize
			__experimentalExpandOnFocus
			__experimentalShowHowTo={ false }
			__experimentalValidateInput={ ( name ) =>
				codeOf( name ) !== undefined
			}
			label={ __( 'Countries', 'footfall' ) }
			value={ values.map( countryName ) }
			suggestions={ all.map( ( { name } ) => name ) }
			onChange={ ( names ) =>
				onChange(
					names.flatMap( ( name ) => codeOf( String( name ) ) ?? [] )
				)
			}
		/>
	);
}
