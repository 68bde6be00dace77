import {
	InnerBlocks,
	useBlockProps,
	useInnerBlocksProps,
} from '@wordpress/block-editor';
import { useSelect } from '@wordpress/data';
import { Inspector } from './editor/inspector';
import { PreviewToolbar } from './editor/preview/preview-toolbar';
import { usePreview, type PreviewChoice } from './editor/preview/use-preview';
import { useSummary } from './editor/use-summary';
import type { RepeatVisitorAttributes } from './types';

interface Props {
	attributes: RepeatVisitorAttributes;
	setAttributes: ( changed: Partial< RepeatVisitorAttributes > ) => void;
	clientId: string;
	isSelected: boolean;
	/** Classes of the layout that the owner has chosen. */
	__unstableLayoutClassNames?: string;
}

const TEMPLATE = [ [ 'core/paragraph', {} ] ];

/** `is-shown` is what pages call it: in the editor nothing is ever out of sight. */
const stateClass = ( { preview }: PreviewChoice ) =>
	preview === null
		? 'is-shown'
		: `is-shown ${ preview.is_shown ? 'is-kept' : 'is-left-out' }`;

/**
 * In the editor the block is always there. Its frame says in words who sees it, or, in a preview,
 * whether that visitor does.
 */
export function Edit( {
	attributes,
	setAttributes,
	clientId,
	__unstableLayoutClassNames: layoutClasses = '',
}: Props ) {
	const preview = usePreview( attributes );
	const summary = useSummary( attributes );
	const isEmpty = useSelect(
		( select ) => {
			const { getBlockCount } = select( 'core/block-editor' ) as {
				getBlockCount: ( clientId: string ) => number;
			};
			return getBlockCount( clientId ) === 0;
		},
		[ clientId ]
	);
	const { children, ...frame } = useInnerBlocksProps(
		useBlockProps( {
			className: `${ layoutClasses } ${ stateClass( preview ) }`.trim(),
		} ),
		{
			template: TEMPLATE,
			templateLock: false,
			renderAppender: isEmpty
				? InnerBlocks.ButtonBlockAppender
				: undefined,
		}
	);
	return (
		<>
			<PreviewToolbar { ...preview } />
			<Inspector
				attributes={ attributes }
				setAttributes={ setAttributes }
				summary={ summary }
				preview={ preview }
			/>
			<div { ...frame }>
				{ children }
				<p className="footfall-visitor-tag" contentEditable={ false }>
					{ preview.preview?.text ?? summary }
				</p>
			</div>
		</>
	);
}
