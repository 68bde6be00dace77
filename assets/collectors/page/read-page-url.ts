import { cleanUrl } from './clean-url';
import { isPreview } from './is-preview';
import { matchesAny } from './matches-any';
import type { PageConfig } from './types';

/** Cleaned address of the present page; `undefined` where nothing is to be recorded. */
export function readPageUrl( config: PageConfig ): string | undefined {
	const { protocol, pathname, href } = location;
	return ! protocol.startsWith( 'http' ) || // Saved to a disk.
		isPreview() ||
		matchesAny( pathname, config.excluded_paths )
		? undefined
		: cleanUrl( href, config.excluded_query_parameters );
}
