import { __ } from '@wordpress/i18n';
import type { BannerAttributes } from '../../types';
import { siteFacts } from '../facts-of-site';

export type ProblemCode =
	| 'nobody_asks'
	| 'other_asks'
	| 'only_here'
	| 'no_categories'
	| 'no_privacy_page'
	| 'going_on'
	| 'policy_of_another';

export interface Problem {
	code: ProblemCode;
	text: string;
	/** What to change it into; missing where the owner has to go elsewhere. */
	mend?: { label: string; changed: Partial< BannerAttributes > };
	/** Where it can be changed. */
	link?: { label: string; url: string };
}

/** What is edited: `wp_template_part` and its id, or undefined where there is no such thing. */
export interface EditedPost {
	type: string | undefined;
	id: string | number | undefined;
}

/** Jetpack keeps its own banner in a part that no template has. */
const JETPACK_PART = 'cookie-consent-block-template-part';

/** Whether other pages do without what is edited. A widget area, which has no type, is on all of them. */
const isOnePage = ( { type, id }: EditedPost ) =>
	type === 'wp_template_part'
		? String( id ).endsWith( `//${ JETPACK_PART }` )
		: type !== undefined && type !== 'wp_template';

function problemsOfSite( edited: EditedPost ): Problem[] {
	const { asks, settings_url: url } = siteFacts();
	const link = url
		? { link: { label: __( 'Consent settings', 'footfall' ), url } }
		: {};
	return [
		asks === 'nobody' && {
			code: 'nobody_asks' as const,
			text: __(
				'Visitors do not see this yet: Footfall’s consent layer is off.',
				'footfall'
			),
			...link,
		},
		asks === 'other' && {
			code: 'other_asks' as const,
			text: __(
				'Visitors do not see this: another consent tool is active, and Footfall obeys that one.',
				'footfall'
			),
		},
		! siteFacts().is_everywhere &&
			isOnePage( edited ) && {
				code: 'only_here' as const,
				text: __(
					'Visitors are asked here and nowhere else. Put the banner into the footer, or let Footfall show it on all pages.',
					'footfall'
				),
				...link,
			},
	].filter( ( problem ) => problem !== false );
}

/** What Jetpack's block says where nobody has written anything else. One at a time: both are mended alike. */
function problemOfText( text: string ): Problem | false {
	const mend = {
		label: __( 'Use the usual text', 'footfall' ),
		changed: { text: '' },
	};
	if ( /\bby continuing\b/i.test( text ) ) {
		return {
			code: 'going_on',
			text: __(
				'The text says that whoever goes on agrees. Only the Accept button is agreement: say what the buttons do.',
				'footfall'
			),
			mend,
		};
	}
	return (
		/automattic\.com\/cookies/i.test( text ) && {
			code: 'policy_of_another',
			text: __(
				'The link in the text leads to the policy of Jetpack’s maker, not to yours.',
				'footfall'
			),
			mend,
		}
	);
}

/** What would let a banner down, in words for its owner. */
export function findProblems(
	{ text, categories, privacy_page: page }: BannerAttributes,
	edited: EditedPost
): Problem[] {
	return [
		...problemsOfSite( edited ),
		...[
			problemOfText( text ),
			categories.length === 0 && {
				code: 'no_categories' as const,
				text: __(
					'No category is asked for: there is nothing to choose.',
					'footfall'
				),
			},
			page === 0 &&
				siteFacts().privacy_url === '' && {
					code: 'no_privacy_page' as const,
					text: __(
						'The banner has no link to a privacy page. Choose one below, or under Settings → Privacy.',
						'footfall'
					),
				},
		].filter( ( problem ) => problem !== false ),
	];
}
