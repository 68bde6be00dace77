import { InnerBlocks } from '@wordpress/block-editor';

/** The wrapper is made by render.php: what is stored is only what is inside. */
export const Save = () => <InnerBlocks.Content />;
