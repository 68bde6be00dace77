/**
 * Stands in for `@wordpress/block-editor` in unit tests: a global of the editor's page that npm has only
 * without types and with five copies of all components. What is saved comes from the real
 * `@wordpress/blocks`; the editor itself is shown end to end.
 */
// eslint-disable-next-line @wordpress/no-unsafe-wp-apis -- what the real one calls.
import { __unstableGetInnerBlocksProps } from '@wordpress/blocks';
import type { HTMLAttributes, ReactNode } from 'react';

type Props = HTMLAttributes< HTMLElement >;

const Content = () => {
	const props = __unstableGetInnerBlocksProps() as { children?: ReactNode };
	return <>{ props.children }</>;
};

export const InnerBlocks = { Content, ButtonBlockAppender: () => null };

export const useBlockProps = ( props: Props = {} ): Props => props;

export const useInnerBlocksProps = ( props: Props ): Props => ( {
	...props,
	children: <p>Inner blocks</p>,
} );

export const InspectorControls = ( { children }: { children: ReactNode } ) => (
	<aside aria-label="Block settings">{ children }</aside>
);

export const BlockControls = ( { children }: { children: ReactNode } ) => (
	<div role="toolbar" aria-label="Block tools">
		{ children }
	</div>
);

interface RichTextProps {
	'aria-label': string;
	className?: string;
	value: string;
	placeholder?: string;
	onChange: ( html: string ) => void;
	onBlur?: () => void;
}

/** Its HTML as text. */
export const RichText = ( { onChange, ...props }: RichTextProps ) => (
	<textarea
		aria-label={ props[ 'aria-label' ] }
		className={ props.className }
		value={ props.value }
		placeholder={ props.placeholder }
		onChange={ ( { target } ) => onChange( target.value ) }
		onBlur={ props.onBlur }
	/>
);
