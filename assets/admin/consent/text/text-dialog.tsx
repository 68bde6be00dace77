import { Modal } from '@wordpress/components';
import { __, sprintf } from '@wordpress/i18n';
import { useConsentText } from '../../../data/consents';
import { formatDateTime } from '../../format/format-date-time';
import { storeZone } from '../../format/store-zone';
import { TextPart } from './text-part';

interface Props {
	version: string;
	onClose: () => void;
}

export function TextDialog( { version, onClose }: Props ) {
	const text = useConsentText( version );
	return (
		<Modal
			title={ sprintf(
				/* translators: %s: version of a text. */
				__( 'Text %s', 'footfall' ),
				version
			) }
			size="medium"
			onRequestClose={ onClose }
		>
			{ text.status === 'failed' && <p role="alert">{ text.message }</p> }
			{ text.status === 'ready' && (
				<div className="footfall-consent-text">
					<p>
						{ sprintf(
							/* translators: 1: a language, such as "de_DE". 2: a moment. */
							__(
								'Language %1$s, first shown on %2$s.',
								'footfall'
							),
							text.data.locale,
							formatDateTime(
								text.data.first_shown_at,
								storeZone()
							)
						) }
					</p>
					<TextPart value={ text.data.texts } />
				</div>
			) }
		</Modal>
	);
}
