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
}
