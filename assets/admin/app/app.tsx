import { useEffect, useRef, useState } from '@wordpress/element';
import { __ } from '@wordpress/i18n';
import { useStatus } from '../../data/status';
import { ConsentScreen } from '../consent/consent-screen';
import { Failure } from '../parts/failure';
import { Report } from '../reports/report';
import { ReportSkeleton } from '../reports/report-skeleton';
import { SettingsScreen } from '../settings/settings-screen';
import { ErrorBoundary } from './error-boundary';
import { FirstScreen } from './first-screen';
import { StatusNotices } from './status-notices';
import { Tabs } from './tabs';
import { useAddress } from './use-address';

interface Props {
	hasWooCommerce: boolean;
	canManage: boolean;
}

export function App( { hasWooCommerce, canManage }: Props ) {
	const { address, hrefOf, go } = useAddress();
	const shown = canManage ? address.tab : 'report';
	return (
		<div className="footfall">
			<div className="footfall-header">
				<h1 className="footfall-header-title">
					{ __( 'Footfall', 'footfall' ) }
				</h1>
				{ canManage && (
					<Tabs
						current={ address.tab }
						hrefOf={ ( tab ) => hrefOf( { tab } ) }
						onGo={ ( tab ) => go( { tab } ) }
					/>
				) }
			</div>
			<ErrorBoundary key={ address.tab }>
				{ shown === 'settings' && <SettingsScreen /> }
				{ shown === 'consent' && (
					<ConsentScreen
						range={ address.range }
						onRange={ ( range ) => go( { range } ) }
					/>
				) }
				{ shown === 'report' && (
					<ReportTab
						hasWooCommerce={ hasWooCommerce }
						canManage={ canManage }
					/>
				) }
			</ErrorBoundary>
		</div>
	);
}

function ReportTab( { hasWooCommerce, canManage }: Props ) {
	const { address, hrefOf, go } = useAddress();
	const { status, confirmation, confirm, refresh } = useStatus();
	const heading = useRef< HTMLHeadingElement >( null );
	const [ isStarted, setStarted ] = useState( false );
	// The button that was pressed is gone: the reader goes on at the report.
	useEffect( () => {
		if ( isStarted ) {
			heading.current?.focus();
		}
	}, [ isStarted ] );

	if ( status.status === 'failed' ) {
		return (
			<Failure
				title={ __( 'Footfall could not be reached.', 'footfall' ) }
				message={ status.message }
				onRetry={ () => void refresh() }
			/>
		);
	}
	if ( status.status !== 'ready' ) {
		return (
			<div className="footfall-report">
				<div className="footfall-blank-head" />
				<ReportSkeleton hasWooCommerce={ hasWooCommerce } />
			</div>
		);
	}
	const openSettings = (): void => go( { tab: 'settings' } );
	if ( ! status.data.confirmed ) {
		return (
			<FirstScreen
				hasWooCommerce={ hasWooCommerce }
				canManage={ canManage }
				confirmation={ confirmation }
				settingsHref={ hrefOf( { tab: 'settings' } ) }
				onConfirm={ async () => setStarted( await confirm() ) }
				onSettings={ openSettings }
			/>
		);
	}
	return (
		<>
			<StatusNotices
				status={ status.data }
				onSettings={ canManage ? openSettings : null }
			/>
			<Report
				heading={ heading }
				hasWooCommerce={ hasWooCommerce }
				range={ address.range }
				onRange={ ( range ) => go( { range } ) }
			/>
		</>
	);
}
