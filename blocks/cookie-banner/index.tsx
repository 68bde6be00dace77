import { registerBlockType } from '@wordpress/blocks';
import metadata from './block.json';
import { settings } from './settings';
import './editor.scss';

registerBlockType( metadata.name, settings() as object );
