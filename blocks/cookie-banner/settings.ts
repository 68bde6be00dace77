import { deprecated } from './deprecated';
import { Edit } from './edit';
import { cookie } from './editor/icons';
import { transforms } from './transforms';
import { variations } from './variations';

/** What block.json cannot say. */
export const settings = () => ( {
	icon: cookie,
	edit: Edit,
	// render.php makes all of it: what is stored is only what the owner has set.
	save: () => null,
	transforms,
	variations: variations(),
	deprecated,
} );
