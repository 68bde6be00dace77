import { __ } from '@wordpress/i18n';

export function EmptyReport() {
	return (
		<div className="footfall-card footfall-message">
			<p className="footfall-message-title">
				{ __( 'No visits yet in these days', 'footfall' ) }
			</p>
			<p>
				{ __(
					'Open your site in a private window and look at a page: the visit appears below within seconds. Your own visits while logged in are left out.',
					'footfall'
				) }
			</p>
		</div>
	);
}
