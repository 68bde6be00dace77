import { BlockControls } from '@wordpress/block-editor';
import {
	MenuGroup,
	MenuItemsChoice,
	ToolbarDropdownMenu,
	ToolbarGroup,
} from '@wordpress/components';
import { __, sprintf } from '@wordpress/i18n';
import { shownWords, type Shown } from '../words';

export interface PreviewProps {
	shown: Shown;
	onShow: ( shown: Shown ) => void;
}

/** Which state of the banner is looked at: in the block's toolbar. */
export function PreviewToolbar( { shown, onShow }: PreviewProps ) {
	const words = shownWords();
	return (
		<BlockControls group="other">
			<ToolbarGroup>
				<ToolbarDropdownMenu
					icon={ null }
					label={ sprintf(
						/* translators: %s: a state of the cookie banner: Details. */
						__( 'Preview: %s', 'footfall' ),
						words[ shown ]
					) }
					text={ words[ shown ] }
				>
					{ ( { onClose } ) => (
						<MenuGroup label={ __( 'Preview', 'footfall' ) }>
							<MenuItemsChoice
								choices={ Object.entries( words ).map(
									( [ value, label ] ) => ( { value, label } )
								) }
								value={ shown }
								onHover={ () => {} }
								onSelect={ ( chosen ) => {
									onShow( chosen as Shown );
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
