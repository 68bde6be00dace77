import { useState } from '@wordpress/element';
import { __ } from '@wordpress/i18n';
import {
	useServices,
	type Corrections,
	type KnownService,
	type OwnService,
} from '../../../data/services';
import { Failure } from '../../parts/failure';
import { OwnServicesCard } from './own-services-card';
import { ScanCard } from './scan-card';
import { ServicesCard } from './services-card';

/** A new one, of which nothing is known but what a scan has seen. */
const newService = ( host = '' ): OwnService => ( {
	id: '',
	name: host,
	category: 'marketing',
	addresses: host ? [ host ] : [],
	cookies: [],
	privacy_url: '',
} );

/** Third-party services: which the site uses, what each needs, and the owner's own. */
export function ServicesSection() {
	const {
		catalogue,
		scan,
		isSaving,
		problem,
		fetchCatalogue,
		finishScan,
		saveCorrections,
	} = useServices();
	const [ draft, setDraft ] = useState< OwnService | null >( null );

	if ( catalogue.status === 'failed' ) {
		return (
			<Failure
				title={ __( 'The services could not be loaded.', 'footfall' ) }
				message={ catalogue.message }
				onRetry={ () => void fetchCatalogue() }
			/>
		);
	}
	if ( catalogue.status !== 'ready' ) {
		return (
			<div
				className="footfall-card footfall-blank-card is-chart"
				aria-busy="true"
			/>
		);
	}
	const { services, own } = catalogue.data;
	const save = ( change: Partial< Corrections > ): Promise< boolean > =>
		saveCorrections( { categories: changed( services ), own, ...change } );

	return (
		<div className="footfall-services">
			<ScanCard
				scan={ scan }
				services={ services }
				onSeen={ finishScan }
				onAdd={ ( host ) => setDraft( newService( host ) ) }
			/>
			<ServicesCard
				services={ services }
				isSaving={ isSaving }
				problem={ draft ? null : problem }
				onCategory={ ( id, category ) =>
					void save( {
						categories: changed(
							services.map( ( service ) =>
								service.id === id
									? { ...service, category }
									: service
							)
						),
					} )
				}
			/>
			<OwnServicesCard
				own={ own }
				draft={ draft }
				isSaving={ isSaving }
				problem={ draft ? problem : null }
				onDraft={ setDraft }
				onNew={ () => setDraft( newService() ) }
				onSave={ async ( service ) => {
					const others = own.filter(
						( { id } ) => id !== service.id
					);
					if ( await save( { own: [ ...others, service ] } ) ) {
						setDraft( null );
					}
				} }
				onRemove={ ( id ) =>
					void save( {
						own: own.filter( ( service ) => service.id !== id ),
					} )
				}
			/>
		</div>
	);
}

const changed = ( services: readonly KnownService[] ) =>
	Object.fromEntries(
		services
			.filter(
				( { category, shipped_category: shipped } ) =>
					category !== shipped
			)
			.map( ( { id, category } ) => [ id, category ] )
	);
