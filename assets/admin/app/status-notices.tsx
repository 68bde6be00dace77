import { Notice } from '@wordpress/components';
import { __, sprintf } from '@wordpress/i18n';
import type { Status } from '../../data/status';
import { BackfillNotice } from './backfill-notice';

interface Props {
	status: Status;
	/** Null for people who may not change settings. */
	onSettings: ( () => void ) | null;
}

/** Said only when something needs the owner: a quiet report is a working one. */
export function StatusNotices( { status, onSettings }: Props ) {
	const actions = onSettings
		? [
				{
					label: __( 'Open the settings', 'footfall' ),
					onClick: onSettings,
				},
			]
		: [];
	const { delivery, problems, recording } = status;
	return (
		<div className="footfall-notices">
			{ ! recording && (
				<Notice
					status="info"
					isDismissible={ false }
					actions={ actions }
				>
					{ __(
						'Recording is off: these figures do not grow.',
						'footfall'
					) }
				</Notice>
			) }
			{ recording && delivery.way === 'none' && (
				<Notice
					status="warning"
					isDismissible={ false }
					actions={ actions }
				>
					{ sprintf(
						/* translators: %s: the reason, a sentence. */
						__(
							'Visits cannot be recorded just now. %s',
							'footfall'
						),
						delivery.reason
					) }
				</Notice>
			) }
			<BackfillNotice status={ status } />
			{ problems.map( ( { code, message }, index ) => (
				<Notice
					key={ `${ index }-${ code }` }
					status="warning"
					isDismissible={ false }
				>
					{ message }
				</Notice>
			) ) }
		</div>
	);
}
