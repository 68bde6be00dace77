import { __, _x, sprintf } from '@wordpress/i18n';

/** @return A, B or C; what is not chosen yet is said so. */
export const either = ( names: readonly string[] ): string =>
	names.length === 0
		? __( '(nothing chosen yet)', 'footfall' )
		: names.reduce( ( all, name, index ) =>
				sprintf(
					index < names.length - 1
						? /* translators: 1: words, 2: one more word; a list goes on after it. */
							_x( '%1$s, %2$s', 'list of choices', 'footfall' )
						: /* translators: 1: words, 2: the last word of the list. */
							_x( '%1$s or %2$s', 'list of choices', 'footfall' ),
					all,
					name
				)
			);
