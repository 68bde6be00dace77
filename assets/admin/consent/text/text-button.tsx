import { Button } from '@wordpress/components';
import { useState } from '@wordpress/element';
import { __, sprintf } from '@wordpress/i18n';
import { TextDialog } from './text-dialog';

interface Props {
	/** Empty: no text was shown. */
	version: string;
	/** Empty: not known. */
	locale?: string;
}

/** Opens the text in full. */
export function TextButton( { version, locale = '' }: Props ) {
	const [ isOpen, setOpen ] = useState( false );
	if ( version === '' ) {
		return <>{ __( 'None', 'footfall' ) }</>;
	}
	return (
		<>
			<Button
				variant="link"
				aria-label={ sprintf(
					/* translators: %s: version of a text. */
					__( 'Read the text %s', 'footfall' ),
					version
				) }
				onClick={ () => setOpen( true ) }
			>
				<code>{ version }</code>
				{ locale && ` ${ locale }` }
			</Button>
			{ isOpen && (
				<TextDialog
					version={ version }
					onClose={ () => setOpen( false ) }
				/>
			) }
		</>
	);
}
