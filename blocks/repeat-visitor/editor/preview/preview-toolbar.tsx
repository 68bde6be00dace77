import { BlockControls } from '@wordpress/block-editor';
import {
	MenuGroup,
	MenuItemsChoice,
	ToolbarDropdownMenu,
	ToolbarGroup,
} from '@wordpress/components';
import { __ } from '@wordpress/i18n';
import { seen, unseen } from '../icons';
import type { PreviewChoice } from './use-preview';

/** "Preview as" in the block's toolbar. */
export function PreviewToolbar( {
	choices,
	preset,
	choose,
	preview,
}: PreviewChoice ) {
	return (
		<BlockControls group="other">
			<ToolbarGroup>
				<ToolbarDropdownMenu
					icon={ preview?.is_shown === false ? unseen : seen }
					label={ __( 'Preview as', 'footfall' ) }
					text={ preview?.text ?? __( 'Preview as', 'footfall' ) }
				>
					{ ( { onClose } ) => (
						<MenuGroup label={ __( 'Preview as', 'footfall' ) }>
							<MenuItemsChoice
								choices={ choices }
								value={ preset }
								onHover={ () => {} }
								onSelect={ ( name ) => {
									choose( name );
									onClose();
								} }
							/>
						</MenuGroup>
					) }
				</ToolbarDropdownMenu>
			</ToolbarGroup>
		</BlockControls>
	);
}
