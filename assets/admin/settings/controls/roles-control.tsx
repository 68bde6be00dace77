import { CheckboxControl } from '@wordpress/components';
import { useId } from '@wordpress/element';
import type { Role } from '../../../data/settings';
import type { ControlProps } from './control-props';

/** A role that is chosen but gone stays visible, or nobody could take it out. */
function shownRoles( roles: readonly Role[], chosen: string[] ): Role[] {
	const gone = chosen.filter(
		( slug ) => ! roles.some( ( role ) => role.slug === slug )
	);
	return [ ...roles, ...gone.map( ( slug ) => ( { slug, name: slug } ) ) ];
}

export function RolesControl( {
	text,
	value,
	roles,
	help,
	onChange,
}: ControlProps ) {
	const helpId = useId();
	const chosen = Array.isArray( value ) ? value : [];
	return (
		<fieldset className="footfall-roles" aria-describedby={ helpId }>
			<legend className="footfall-roles-title">{ text.label }</legend>
			<div className="footfall-roles-list">
				{ shownRoles( roles, chosen ).map( ( { slug, name } ) => (
					<CheckboxControl
						key={ slug }
						__nextHasNoMarginBottom
						label={ name }
						checked={ chosen.includes( slug ) }
						onChange={ ( isChosen ) =>
							onChange(
								isChosen
									? [ ...chosen, slug ]
									: chosen.filter(
											( other ) => other !== slug
										)
							)
						}
					/>
				) ) }
			</div>
			<p id={ helpId } className="footfall-roles-help">
				{ help }
			</p>
		</fieldset>
	);
}
