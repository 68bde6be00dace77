import { Button } from '@wordpress/components';
import { __, _n, sprintf } from '@wordpress/i18n';
import type { KnownService, ScanReport } from '../../../data/services';
import { formatNumber } from '../../format/format-number';

interface Props {
	report: ScanReport;
	services: readonly KnownService[];
	onAdd: ( host: string ) => void;
}

/** What the last scan has found: services that are known, and what nobody knows. */
export function ScanFindings( { report, services, onAdd }: Props ) {
	const names = services
		.filter( ( { id } ) => report.services.includes( id ) )
		.map( ( { name } ) => name );
	return (
		<>
			<p>
				<strong>{ __( 'Known services:', 'footfall' ) }</strong>{ ' ' }
				{ names.length
					? [ ...new Set( names ) ].join( ', ' )
					: __( 'none', 'footfall' ) }
			</p>
			{ report.hosts.length > 0 && (
				<>
					<p>
						<strong>
							{ __(
								'Other hosts that nobody knows:',
								'footfall'
							) }
						</strong>
					</p>
					<ul className="footfall-services-hosts">
						{ report.hosts.map( ( { host, example, pages } ) => (
							<li key={ host }>
								<span title={ example }>{ host }</span>{ ' ' }
								<span className="footfall-services-note">
									{ sprintf(
										/* translators: %s: a number. */
										_n(
											'on %s page',
											'on %s pages',
											pages,
											'footfall'
										),
										formatNumber( pages )
									) }
								</span>{ ' ' }
								<Button
									variant="link"
									aria-label={ sprintf(
										/* translators: %s: name of a host. */
										__( 'Add %s as a service', 'footfall' ),
										host
									) }
									onClick={ () => onAdd( host ) }
								>
									{ __( 'Add as a service', 'footfall' ) }
								</Button>
							</li>
						) ) }
					</ul>
				</>
			) }
			{ report.cookies.length > 0 && (
				<p>
					<strong>
						{ __( 'Cookies that nobody knows:', 'footfall' ) }
					</strong>{ ' ' }
					{ report.cookies.join( ', ' ) }
				</p>
			) }
		</>
	);
}
