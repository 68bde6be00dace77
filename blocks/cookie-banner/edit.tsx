import { useBlockProps } from '@wordpress/block-editor';
import { useState } from '@wordpress/element';
import type { BannerProps } from './editor/banner-props';
import { siteFacts } from './editor/facts-of-site';
import { Inspector } from './editor/inspector';
import { Chosen } from './editor/preview/chosen';
import { DetailsLayer } from './editor/preview/details-layer';
import { FirstLayer } from './editor/preview/first-layer';
import { PreviewToolbar } from './editor/preview/preview-toolbar';
import { shapeClasses } from './editor/preview/shape-classes';
import type { Shown } from './editor/words';
import { panelStyle } from './panel-style';

function Layer( { shown, ...props }: BannerProps & { shown: Shown } ) {
	switch ( shown ) {
		case 'chosen':
			return <Chosen { ...props } />;
		case 'details':
		case 'reopened':
			return (
				<DetailsLayer
					{ ...props }
					isReopened={ shown === 'reopened' }
				/>
			);
		default:
			return <FirstLayer { ...props } hasSignal={ shown === 'signal' } />;
	}
}

function classesOf( shown: Shown, attributes: BannerProps[ 'attributes' ] ) {
	switch ( shown ) {
		case 'chosen':
			return `footfall-choice-after footfall-choices is-${ attributes.reopen }`;
		case 'details':
		case 'reopened':
			return 'footfall-choice is-preview is-details';
		default:
			return `footfall-choice is-preview ${ shapeClasses( attributes ) }`;
	}
}

/** The banner as visitors see it, in the place where its block stands; its texts are edited in it. */
export function Edit( { attributes, setAttributes }: BannerProps ) {
	const [ shown, setShown ] = useState< Shown >( 'first' );
	const props = { attributes, setAttributes };
	const preview = { shown, onShow: setShown };
	return (
		<>
			<PreviewToolbar { ...preview } />
			<Inspector { ...props } { ...preview } />
			<div
				{ ...useBlockProps( {
					className: classesOf( shown, attributes ),
					style: panelStyle( attributes, siteFacts().theme_style ),
				} ) }
			>
				<Layer { ...props } shown={ shown } />
			</div>
		</>
	);
}
