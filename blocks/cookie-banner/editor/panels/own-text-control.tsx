import { TextControl } from '@wordpress/components';
import type { OwnText } from '../../types';
import type { BannerProps } from '../banner-props';
import { usualText } from '../facts-of-site';
import { textWords } from '../words';

/** One of the banner's short texts; empty for the usual one. */
export const OwnTextControl = ( {
	name,
	attributes,
	setAttributes,
}: BannerProps & { name: OwnText } ) => (
	<TextControl
		__next40pxDefaultSize
		label={ textWords()[ name ] }
		value={ attributes[ name ] }
		placeholder={ usualText( name ) }
		onChange={ ( text ) => setAttributes( { [ name ]: text } ) }
	/>
);
