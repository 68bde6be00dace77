import { deprecated } from './deprecated';
import { Edit } from './edit';
import { returning } from './editor/icons';
import { Save } from './save';
import { transforms } from './transforms';
import { variations } from './variations';

/** What block.json cannot say. */
export const settings = () => ( {
	icon: returning,
	edit: Edit,
	save: Save,
	transforms,
	variations: variations(),
	deprecated,
} );
