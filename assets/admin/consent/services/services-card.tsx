import { SearchControl, SelectControl } from '@wordpress/components';
import { useState } from '@wordpress/element';
import { __ } from '@wordpress/i18n';
import type { KnownService } from '../../../data/services';
import type { ConsentCategory } from '../../../schema/generated/events';
import { Card } from '../../parts/card';
import { categoryOptions } from './category-texts';

interface Props {
	services: readonly KnownService[];
	isSaving: boolean;
	/** Why the last change was not saved. */
	problem: string | null;
	onCategory: ( id: string, category: ConsentCategory ) => void;
}

const isChanged = ( service: KnownService ) =>
	service.category !== service.shipped_category;

/** Services that Footfall knows. Until something is searched for: those in use, and those that were changed. */
export function ServicesCard( {
	services,
	isSaving,
	problem,
	onCategory,
}: Props ) {
	const [ search, setSearch ] = useState( '' );
	const wanted = search.trim().toLowerCase();
	const listed = services.filter( ( service ) =>
		wanted
			? `${ service.name } ${ service.cookies.join( ' ' ) }`
					.toLowerCase()
					.includes( wanted )
			: service.is_found || isChanged( service )
	);
	return (
		<Card title={ __( 'Known services', 'footfall' ) }>
			<p className="footfall-field-help">
				{ __(
					'What a service needs before it runs. Change it where your site uses a service otherwise; a functional service is never held back.',
					'footfall'
				) }
			</p>
			<SearchControl
				__nextHasNoMarginBottom
				label={ __( 'Search all known services', 'footfall' ) }
				placeholder={ __( 'Service or cookie', 'footfall' ) }
				value={ search }
				onChange={ setSearch }
			/>
			<ul className="footfall-services-list">
				{ listed.map( ( service ) => (
					<li key={ service.id }>
						<SelectControl
							__next40pxDefaultSize
							__nextHasNoMarginBottom
							label={ service.name }
							help={ service.cookies.join( ', ' ) }
							value={ service.category }
							options={ categoryOptions() }
							disabled={ isSaving }
							onChange={ ( category ) =>
								onCategory( service.id, category )
							}
						/>
					</li>
				) ) }
			</ul>
			{ listed.length === 0 && (
				<p>
					{ wanted
						? __( 'No known service has that name.', 'footfall' )
						: __(
								'No scan has found a known service yet.',
								'footfall'
							) }
				</p>
			) }
			<p className="footfall-problem" role="alert">
				{ problem }
			</p>
		</Card>
	);
}
