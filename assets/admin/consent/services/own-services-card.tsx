import { Button } from '@wordpress/components';
import { __, sprintf } from '@wordpress/i18n';
import type { OwnService } from '../../../data/services';
import { Card } from '../../parts/card';
import { categoryTexts } from './category-texts';
import { OwnServiceForm } from './own-service-form';

interface Props {
	own: readonly OwnService[];
	/** The one in the form. */
	draft: OwnService | null;
	isSaving: boolean;
	problem: string | null;
	onDraft: ( draft: OwnService | null ) => void;
	onNew: () => void;
	onSave: ( service: OwnService ) => Promise< void >;
	onRemove: ( id: string ) => void;
}

/** Services that the owner has added. */
export function OwnServicesCard( {
	own,
	draft,
	isSaving,
	problem,
	onDraft,
	onNew,
	onSave,
	onRemove,
}: Props ) {
	return (
		<Card title={ __( 'Your own services', 'footfall' ) }>
			<ul className="footfall-services-own">
				{ own.map( ( service ) => (
					<li key={ service.id }>
						<strong>{ service.name }</strong>{ ' ' }
						<span className="footfall-services-note">
							{ categoryTexts()[ service.category ] }
							{ ' · ' }
							{ service.addresses.join( ', ' ) }
						</span>{ ' ' }
						<Button
							variant="link"
							disabled={ isSaving }
							aria-label={ sprintf(
								/* translators: %s: name of a service. */
								__( 'Edit %s', 'footfall' ),
								service.name
							) }
							onClick={ () => onDraft( service ) }
						>
							{ __( 'Edit', 'footfall' ) }
						</Button>{ ' ' }
						<Button
							variant="link"
							isDestructive
							disabled={ isSaving }
							aria-label={ sprintf(
								/* translators: %s: name of a service. */
								__( 'Remove %s', 'footfall' ),
								service.name
							) }
							onClick={ () => onRemove( service.id ) }
						>
							{ __( 'Remove', 'footfall' ) }
						</Button>
					</li>
				) ) }
			</ul>
			{ draft ? (
				<OwnServiceForm
					key={ `${ draft.id } ${ draft.name }` }
					service={ draft }
					isSaving={ isSaving }
					problem={ problem }
					onSave={ onSave }
					onCancel={ () => onDraft( null ) }
				/>
			) : (
				<Button
					variant="secondary"
					__next40pxDefaultSize
					onClick={ onNew }
				>
					{ __( 'Add a service', 'footfall' ) }
				</Button>
			) }
		</Card>
	);
}
