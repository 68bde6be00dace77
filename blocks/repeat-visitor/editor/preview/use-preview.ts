import { speak } from '@wordpress/a11y';
import { useDispatch, useSelect } from '@wordpress/data';
import { __ } from '@wordpress/i18n';
import type { RepeatVisitorAttributes } from '../../types';
import { presets } from './presets';
import { previewOf, type Preview } from './preview';
import { previewStore } from './preview-store';

export interface PreviewChoice {
	/** The visitors that there are, nobody first. */
	choices: { value: string; label: string }[];
	/** Name of the chosen one, '' for nobody. */
	preset: string;
	choose: ( preset: string ) => void;
	/** What that visitor sees; null without one. */
	preview: Preview | null;
}

/** As which visitor the page is looked at, and what this block does then. */
export function usePreview( block: RepeatVisitorAttributes ): PreviewChoice {
	const preset = useSelect(
		( select ) => select( previewStore ).getPreset(),
		[]
	);
	const { choose } = useDispatch( previewStore );
	return {
		choices: [
			{ value: '', label: __( 'Nobody: edit everything', 'footfall' ) },
			...presets( block.conditions ).map( ( { name, label } ) => ( {
				value: name,
				label,
			} ) ),
		],
		preset,
		choose: ( name ) => {
			choose( name );
			speak(
				previewOf( block, name )?.text ??
					__( 'Preview ended.', 'footfall' )
			);
		},
		preview: previewOf( block, preset ),
	};
}
