import { deprecated } from './deprecated';
import { Edit } from './edit';
import { choices } from './editor/icons';
import { transforms } from './transforms';
import { variations } from './variations';

/** What block.json cannot say. */
export const settings = () => ( {
	icon: choices,
	edit: Edit,
	save: () => null,
	transforms,
	variations: variations(),
	deprecated,
} );
