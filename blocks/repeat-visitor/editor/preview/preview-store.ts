import { createReduxStore, register } from '@wordpress/data';

interface Choose {
	type: 'CHOOSE';
	preset: string;
}

/**
 * As which visitor the page is looked at: '' for none. One for all blocks of the page, so that two
 * variants can be seen beside each other; gone with the page, never saved.
 */
export const previewStore = createReduxStore( 'footfall/visitor-preview', {
	reducer: ( state: string = '', action: Choose ): string =>
		action.type === 'CHOOSE' ? action.preset : state,
	actions: {
		choose: ( preset: string ): Choose => ( { type: 'CHOOSE', preset } ),
	},
	selectors: {
		getPreset: ( state: string ) => state,
	},
} );

register( previewStore );
