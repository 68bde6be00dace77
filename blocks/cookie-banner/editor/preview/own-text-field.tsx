import type { OwnText } from '../../types';
import type { BannerProps } from '../banner-props';
import { usualText } from '../facts-of-site';
import { textWords } from '../words';
import { withPurposes } from './with-purposes';
import { TextField } from './text-field';

interface Props extends BannerProps {
	name: OwnText;
	tagName?: string;
	className?: string;
	isRich?: boolean;
	/** What it does on a page, of a button. */
	does?: string;
}

/** One of the banner's own texts, edited where it stands. */
export function OwnTextField( {
	name,
	attributes,
	setAttributes,
	...field
}: Props ) {
	return (
		<TextField
			{ ...field }
			identifier={ name }
			label={ textWords()[ name ] }
			value={ attributes[ name ] }
			usual={
				name === 'text'
					? withPurposes( usualText( name ), attributes )
					: usualText( name )
			}
			onChange={ ( text ) => setAttributes( { [ name ]: text } ) }
		/>
	);
}
