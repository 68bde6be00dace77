import { RichText } from '@wordpress/block-editor';
import { useState } from '@wordpress/element';
import { isSameHtml, toHtml, toText } from '../plain-text';

interface Props {
	/** What the field is, for who cannot see it. */
	label: string;
	/** What the owner wrote; '' for the usual text. */
	value: string;
	/** Both are HTML where the field is rich. */
	usual: string;
	onChange: ( value: string ) => void;
	/** Name of the attribute that holds it, for the editor's undo. */
	identifier?: string;
	tagName?: string;
	className?: string;
	/** What it does on a page, of a button: the style asks for it. */
	does?: string;
	/** With links, bold and italic; else plain text. */
	isRich?: boolean;
}

const FORMATS = [ 'core/bold', 'core/italic', 'core/link' ];

/**
 * A text that is edited where it stands. The usual text is there to begin with, and comes back when all
 * is deleted; only what differs from it is stored, so that visitors in other languages get theirs.
 */
export function TextField( {
	label,
	value,
	usual,
	onChange,
	tagName = 'span',
	isRich = false,
	does,
	...element
}: Props ) {
	const [ isCleared, setCleared ] = useState( false );
	const shown = value || ( isCleared ? '' : usual );
	return (
		<RichText
			{ ...element }
			aria-label={ label }
			data-choice-do={ does }
			tagName={ tagName }
			value={ isRich ? shown : toHtml( shown ) }
			placeholder={ usual }
			allowedFormats={ isRich ? FORMATS : [] }
			withoutInteractiveFormatting={ ! isRich }
			disableLineBreaks={ ! isRich }
			onChange={ ( html: string ) => {
				const text = isRich ? html : toText( html );
				const isUsual = isRich
					? isSameHtml( html, usual )
					: text === usual;
				setCleared( text === '' );
				onChange( isUsual ? '' : text );
			} }
			onBlur={ () => setCleared( false ) }
		/>
	);
}
