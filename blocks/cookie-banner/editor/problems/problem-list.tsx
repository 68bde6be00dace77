import { Notice } from '@wordpress/components';
import { useSelect } from '@wordpress/data';
import type { BannerProps } from '../banner-props';
import { findProblems, type EditedPost } from './find-problems';

interface EditorStore {
	getCurrentPostType?: () => string;
	getCurrentPostId?: () => string | number;
}

/** The widgets editor has no such store. */
const useEdited = (): EditedPost => {
	const type = useSelect(
		( select ) =>
			(
				select( 'core/editor' ) as EditorStore | undefined
			 )?.getCurrentPostType?.(),
		[]
	);
	const id = useSelect(
		( select ) =>
			(
				select( 'core/editor' ) as EditorStore | undefined
			 )?.getCurrentPostId?.(),
		[]
	);
	return { type, id };
};

/** What would let the banner down, each with the way to mend it. */
export function ProblemList( { attributes, setAttributes }: BannerProps ) {
	const problems = findProblems( attributes, useEdited() );
	return (
		<>
			{ problems.map( ( { code, text, mend, link } ) => (
				<Notice
					key={ code }
					className="footfall-banner-notice"
					status="warning"
					isDismissible={ false }
					actions={ [
						...( mend
							? [
									{
										label: mend.label,
										onClick: () =>
											setAttributes( mend.changed ),
									},
								]
							: [] ),
						...( link ? [ link ] : [] ),
					] }
				>
					{ text }
				</Notice>
			) ) }
		</>
	);
}
