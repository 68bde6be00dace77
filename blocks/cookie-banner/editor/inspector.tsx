import { InspectorControls } from '@wordpress/block-editor';
import { PanelBody, SelectControl } from '@wordpress/components';
import { __ } from '@wordpress/i18n';
import type { BannerProps } from './banner-props';
import { AskAgainPanel } from './panels/ask-again-panel';
import { CategoriesPanel } from './panels/categories-panel';
import { LayoutPanel } from './panels/layout-panel';
import { PrivacyPanel } from './panels/privacy-panel';
import { ReopenPanel } from './panels/reopen-panel';
import { TextsPanel } from './panels/texts-panel';
import type { PreviewProps } from './preview/preview-toolbar';
import { ProblemList } from './problems/problem-list';
import { shownWords, type Shown } from './words';

/** The banner's settings in the sidebar. */
export function Inspector( {
	shown,
	onShow,
	...props
}: BannerProps & PreviewProps ) {
	return (
		<InspectorControls>
			<PanelBody title={ __( 'Preview', 'footfall' ) }>
				<ProblemList { ...props } />
				<SelectControl
					__next40pxDefaultSize
					label={ __( 'Show the banner', 'footfall' ) }
					help={ __(
						'Changes nothing on the page. On pages the banner lies over what is there; here it stands where you have put it.',
						'footfall'
					) }
					value={ shown }
					options={ Object.entries( shownWords() ).map(
						( [ value, label ] ) => ( { value, label } )
					) }
					onChange={ ( chosen ) => onShow( chosen as Shown ) }
				/>
			</PanelBody>
			<LayoutPanel { ...props } />
			<CategoriesPanel { ...props } />
			<TextsPanel { ...props } />
			<PrivacyPanel { ...props } />
			<ReopenPanel { ...props } />
			<AskAgainPanel { ...props } />
		</InspectorControls>
	);
}
