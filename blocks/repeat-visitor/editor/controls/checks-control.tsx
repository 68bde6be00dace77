import { CheckboxControl } from '@wordpress/components';

interface Props< T extends string > {
	/** Names the group. */
	label: string;
	words: Record< T, string >;
	values: readonly T[];
	onChange: ( values: T[] ) => void;
}

/** Some of a few words, all of them in sight. */
export function ChecksControl< T extends string >( {
	label,
	words,
	values,
	onChange,
}: Props< T > ) {
	const all = Object.keys( words ) as T[];
	return (
		<fieldset className="footfall-rule-checks">
			<legend>{ label }</legend>
			{ all.map( ( word ) => (
				<CheckboxControl
					key={ word }
					label={ words[ word ] }
					checked={ values.includes( word ) }
					onChange={ ( isChecked ) =>
						onChange(
							all.filter( ( one ) =>
								one === word
									? isChecked
									: values.includes( one )
							)
						)
					}
				/>
			) ) }
		</fieldset>
	);
}
