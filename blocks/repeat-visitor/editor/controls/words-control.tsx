import { FormTokenField } from '@wordpress/components';

interface Props {
	label: string;
	placeholder: string;
	values: readonly string[];
	/** Makes one spelling of what was typed; '' leaves it out. */
	clean: ( word: string ) => string;
	onChange: ( values: string[] ) => void;
}

/** Words that the owner makes up: campaigns, sites. */
export function WordsControl( {
	label,
	placeholder,
	values,
	clean,
	onChange,
}: Props ) {
	return (
		<FormTokenField
			__next40pxDefaultSize
			tokenizeOnBlur
			label={ label }
			placeholder={ values.length === 0 ? placeholder : '' }
			value={ [ ...values ] }
			onChange={ ( tokens ) => {
				const words = tokens
					.map( ( token ) => clean( String( token ) ) )
					.filter( Boolean );
				onChange( [ ...new Set( words ) ] );
			} }
		/>
	);
}

/** @return The host of an address, without www: `https://www.Example.com/a` is example.com. */
export const cleanHost = ( word: string ): string =>
	word
		.trim()
		.toLowerCase()
		.replace( /^[a-z]+:\/\//, '' )
		.replace( /[/?#:].*$/, '' )
		.replace( /^www\./, '' );
