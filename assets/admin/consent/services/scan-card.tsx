import { Button } from '@wordpress/components';
import { useState } from '@wordpress/element';
import { __, sprintf } from '@wordpress/i18n';
import type { KnownService, Scan, SeenPage } from '../../../data/services';
import type { Loadable } from '../../../data/loadable';
import { formatMoment } from '../../format/format-moment';
import { storeZone } from '../../format/store-zone';
import { Card } from '../../parts/card';
import { ScanFindings } from './scan-findings';
import { walkPage } from './walk-page';

interface Props {
	scan: Loadable< Scan >;
	services: readonly KnownService[];
	onSeen: ( pages: SeenPage[], cookies: string[] ) => Promise< void >;
	/** Wants a host that nobody knows as a service of the owner's. */
	onAdd: ( host: string ) => void;
}

const cookieNames = () =>
	document.cookie
		.split( '; ' )
		.map( ( cookie ) => cookie.split( '=' )[ 0 ] ?? '' )
		.filter( Boolean );

export function ScanCard( { scan, services, onSeen, onAdd }: Props ) {
	const [ walking, setWalking ] = useState< string | null >( null );
	const pages = scan.status === 'ready' ? scan.data.pages : [];
	const report = scan.status === 'ready' ? scan.data.report : null;
	const problem =
		scan.status === 'failed'
			? scan.message
			: scan.status === 'ready' && scan.problem;

	const walk = async () => {
		const seen: SeenPage[] = [];
		for ( const { title, url } of pages ) {
			setWalking( title );
			seen.push( await walkPage( url ) );
		}
		await onSeen( seen, cookieNames() );
		setWalking( null );
	};

	return (
		<Card title={ __( 'What this site uses', 'footfall' ) }>
			<p className="footfall-field-help">
				{ __(
					'A scan opens the main pages of the site in this browser, as if everything were allowed, and reads which services they ask and which cookies appear. What it finds is listed behind each category of the banner.',
					'footfall'
				) }
			</p>
			<p>
				<Button
					variant="secondary"
					__next40pxDefaultSize
					isBusy={ walking !== null }
					disabled={ walking !== null || pages.length === 0 }
					accessibleWhenDisabled
					onClick={ () => void walk() }
				>
					{ __( 'Scan the site', 'footfall' ) }
				</Button>{ ' ' }
				<span role="status">
					{ walking !== null &&
						sprintf(
							/* translators: %s: a page of the site, as "Checkout". */
							__( 'Looking at: %s', 'footfall' ),
							walking
						) }
					{ walking === null &&
						report &&
						sprintf(
							/* translators: %s: date and time. */
							__( 'Last scan: %s', 'footfall' ),
							formatMoment( report.at, storeZone(), new Date() )
						) }
				</span>
			</p>
			{ problem && (
				<p className="footfall-problem" role="alert">
					{ problem }
				</p>
			) }
			{ report && (
				<ScanFindings
					report={ report }
					services={ services }
					onAdd={ onAdd }
				/>
			) }
		</Card>
	);
}
