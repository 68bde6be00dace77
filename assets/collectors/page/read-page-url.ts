import { cleanUrl } from './clean-url';
import { isExcludedPath } from './is-excluded-path';
import { isPreview } from './is-preview';
import type { PageConfig } from './types';

/** Cleaned address of the present page; `undefined` where nothing is to be recorded. */
export function readPageUrl( config: PageConfig ): string | undefined {
	return ! location.protocol.startsWith( 'http' ) ||
		isPreview() ||
		isExcludedPath( location.pathname, config.excluded_paths )
		? undefined
		: cleanUrl( location.href, config.excluded_query_parameters );
}
