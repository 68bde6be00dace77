import { useEffect } from '@wordpress/element';
import { __ } from '@wordpress/i18n';
import { useSettings } from '../../data/settings';
import { useStatus } from '../../data/status';
import { Failure } from '../parts/failure';
import { DeliveryCard } from './delivery-card';
import { SettingsForm } from './settings-form';

export function SettingsScreen() {
	const { saved, settings, refresh } = useSettings();
	const { status, check, refresh: refreshStatus } = useStatus();
	// Confirming on the other tab, or a colleague, may have changed them.
	useEffect( () => {
		void refresh();
	}, [ refresh ] );

	if ( saved.status === 'failed' ) {
		return (
			<Failure
				title={ __( 'The settings could not be loaded.', 'footfall' ) }
				message={ saved.message }
				onRetry={ () => void refresh() }
			/>
		);
	}
	if ( settings === undefined ) {
		return (
			<div className="footfall-settings" aria-busy="true">
				<p className="screen-reader-text" role="status">
					{ __( 'The settings are loading.', 'footfall' ) }
				</p>
				<div className="footfall-card footfall-blank-card is-chart" />
				<div className="footfall-card footfall-blank-card is-chart" />
			</div>
		);
	}
	return (
		<div className="footfall-settings-page">
			<h2 className="screen-reader-text">
				{ __( 'Settings', 'footfall' ) }
			</h2>
			<SettingsForm
				settings={ settings }
				onSaved={ () => void refreshStatus() }
			/>
			{ status.status === 'ready' && (
				<DeliveryCard status={ status.data } onCheck={ check } />
			) }
		</div>
	);
}
