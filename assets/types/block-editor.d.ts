/** A global of the editor's page. Only what we use of it. */
declare module '@wordpress/block-editor' {
	import type { ComponentType, HTMLAttributes, ReactNode } from 'react';

	type Props = HTMLAttributes< HTMLDivElement > & {
		ref?: React.RefObject< HTMLDivElement >;
	};
	export const useBlockProps: ( props?: Props ) => Props;
	export const useInnerBlocksProps: (
		props: Props,
		options?: Readonly< Record< string, unknown > >
	) => Props;
	export const InnerBlocks: ComponentType< Record< string, unknown > > & {
		Content: ComponentType;
		ButtonBlockAppender: ComponentType;
	};
	export const InspectorControls: ComponentType< {
		group?: string;
		children: ReactNode;
	} >;
	export const BlockControls: ComponentType< {
		group?: string;
		children: ReactNode;
	} >;
	export const RichText: ComponentType< {
		'aria-label': string;
		'data-choice-do'?: string | undefined;
		tagName?: string;
		className?: string | undefined;
		/** HTML. */
		value: string;
		placeholder?: string;
		identifier?: string | undefined;
		allowedFormats?: readonly string[];
		withoutInteractiveFormatting?: boolean;
		disableLineBreaks?: boolean;
		onChange: ( html: string ) => void;
		onBlur?: () => void;
	} >;
}
