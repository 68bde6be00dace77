import { registerBlockType } from '@wordpress/blocks';
import metadata from './block.json';
import { Edit } from './edit';
import { Save } from './save';
import './editor.scss';
import './style.scss';

registerBlockType( metadata.name, {
	...( metadata as object ),
	edit: Edit,
	save: Save,
} as never );
