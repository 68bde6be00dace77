import {
	CheckboxControl,
	PanelBody,
	TextareaControl,
	TextControl,
} from '@wordpress/components';
import { __, sprintf } from '@wordpress/i18n';
import type { ConsentCategory } from '../../../../assets/schema/generated/events';
import type { AskedCategory } from '../../types';
import type { BannerProps } from '../banner-props';
import { changeTexts } from '../change-texts';
import { categoryOf } from '../facts-of-site';

/** In the order in which visitors read them. */
const ASKED: readonly AskedCategory[] = [
	'preferences',
	'statistics-anonymous',
	'statistics',
	'marketing',
];

const nameOf = ( category: ConsentCategory ) =>
	categoryOf( category ).label ?? category;

function helpOf( category: AskedCategory ) {
	const services = categoryOf( category ).services ?? [];
	return services.length > 0
		? sprintf(
				/* translators: %s: names of services, joined by commas. */
				__( 'Used by: %s', 'footfall' ),
				services.map( ( { name } ) => name ).join( ', ' )
			)
		: __( 'No known service of this site needs it.', 'footfall' );
}

function Texts( {
	category,
	attributes,
	setAttributes,
}: BannerProps & { category: ConsentCategory } ) {
	const { category_texts: all } = attributes;
	const texts = all[ category ] ?? {};
	const usual = categoryOf( category );
	const change = ( changed: typeof texts ) =>
		setAttributes( {
			category_texts: changeTexts( all, category, changed ),
		} );
	return (
		<details className="footfall-banner-more">
			<summary>
				{ sprintf(
					/* translators: %s: a category of cookies: Statistics. */
					__( 'Texts of “%s”', 'footfall' ),
					nameOf( category )
				) }
			</summary>
			<TextControl
				__next40pxDefaultSize
				label={ __( 'Name', 'footfall' ) }
				value={ texts.label ?? '' }
				placeholder={ usual.label ?? '' }
				onChange={ ( label ) => change( { ...texts, label } ) }
			/>
			<TextareaControl
				label={ __( 'What it is for', 'footfall' ) }
				value={ texts.description ?? '' }
				placeholder={ usual.description ?? '' }
				onChange={ ( description ) =>
					change( { ...texts, description } )
				}
			/>
		</details>
	);
}

/** Which categories visitors are asked for, and how they are called. */
export function CategoriesPanel( props: BannerProps ) {
	const { categories } = props.attributes;
	return (
		<PanelBody
			title={ __( 'What is asked for', 'footfall' ) }
			initialOpen={ false }
		>
			<p className="footfall-banner-note">
				{ __(
					'What is not asked for is refused. What the shop cannot do without is never asked.',
					'footfall'
				) }
			</p>
			<Texts { ...props } category="functional" />
			{ ASKED.map( ( category ) => (
				<div key={ category } className="footfall-banner-category">
					<CheckboxControl
						label={ nameOf( category ) }
						help={ helpOf( category ) }
						checked={ categories.includes( category ) }
						onChange={ ( isAsked ) =>
							props.setAttributes( {
								categories: ASKED.filter( ( one ) =>
									one === category
										? isAsked
										: categories.includes( one )
								),
							} )
						}
					/>
					{ categories.includes( category ) && (
						<Texts { ...props } category={ category } />
					) }
				</div>
			) ) }
		</PanelBody>
	);
}
