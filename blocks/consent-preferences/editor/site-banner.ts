import { siteFacts } from '../../cookie-banner/editor/facts-of-site';
import type { BannerAttributes } from '../../cookie-banner/types';
import metadata from '../../cookie-banner/block.json';

/** The site's banner as the owner has saved it, complete. */
export const siteBanner = (): BannerAttributes =>
	( {
		...Object.fromEntries(
			Object.entries( metadata.attributes ).map(
				( [ name, attribute ] ) => [ name, attribute.default ]
			)
		),
		...siteFacts().banner,
	} ) as BannerAttributes;
