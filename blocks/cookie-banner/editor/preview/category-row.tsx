import type { ConsentCategory } from '../../../../assets/schema/generated/events';
import { Fragment } from '@wordpress/element';
import { __, _n, sprintf } from '@wordpress/i18n';
import type { CategoryTexts } from '../../types';
import { categoryOf, usualText } from '../facts-of-site';
import { TextField } from './text-field';

interface Props {
	category: ConsentCategory;
	/** What the owner has written of it. */
	texts: CategoryTexts;
	onChange: ( changed: CategoryTexts ) => void;
	isOn: boolean;
}

/** The services of this site that need the category. */
function Services( { category }: Pick< Props, 'category' > ) {
	const services = categoryOf( category ).services ?? [];
	return (
		services.length > 0 && (
			<details className="footfall-choice-services">
				<summary>
					{ sprintf(
						/* translators: %s: a number. */
						_n(
							'%s service',
							'%s services',
							services.length,
							'footfall'
						),
						String( services.length )
					) }
				</summary>
				<dl>
					{ services.map( ( { name, purpose } ) => (
						<Fragment key={ name }>
							<dt>{ name }</dt>
							<dd>{ purpose }</dd>
						</Fragment>
					) ) }
				</dl>
			</details>
		)
	);
}

/** A category in the details: its name, what it is for, its switch and its services. */
export function CategoryRow( { category, texts, onChange, isOn }: Props ) {
	const usual = categoryOf( category );
	const name = texts.label || usual.label || category;
	return (
		<li className="footfall-choice-row">
			<div className="footfall-choice-row-head">
				<TextField
					/* translators: %s: a category of cookies: Statistics. */
					label={ sprintf( __( 'Name of “%s”', 'footfall' ), name ) }
					tagName="strong"
					className="footfall-choice-name"
					value={ texts.label ?? '' }
					usual={ usual.label ?? category }
					onChange={ ( label ) => onChange( { ...texts, label } ) }
				/>
				{ category === 'functional' ? (
					<span className="footfall-choice-always">
						{ usualText( 'always_on' ) }
					</span>
				) : (
					<input
						type="checkbox"
						role="switch"
						className="footfall-choice-switch"
						aria-label={ name }
						tabIndex={ -1 }
						checked={ isOn }
						readOnly
					/>
				) }
			</div>
			<TextField
				label={ sprintf(
					/* translators: %s: a category of cookies: Statistics. */
					__( 'What “%s” is for', 'footfall' ),
					name
				) }
				tagName="p"
				className="footfall-choice-note"
				value={ texts.description ?? '' }
				usual={ usual.description ?? '' }
				onChange={ ( description ) =>
					onChange( { ...texts, description } )
				}
			/>
			<Services category={ category } />
		</li>
	);
}
