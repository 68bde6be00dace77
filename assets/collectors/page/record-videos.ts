import type { PageLife } from '../../tracker/page-life';
import { readLinkUrl } from './describe-link';

/** How far the videos of core's video block were played, in quarters. */
export function recordVideos( { record, on, onView }: PageLife ): void {
	const reached = new Set< string >();
	const note = ( { target }: Event ) => {
		const video = target as HTMLVideoElement;
		const quarters = Math.floor(
			( 4 * video.currentTime ) / video.duration
		);
		if (
			! video.matches( '.wp-block-video video' ) ||
			! ( quarters >= 0 )
		) {
			return;
		}
		const link_url = readLinkUrl( new URL( video.currentSrc ) );
		const percent = 25 * quarters;
		if ( ! reached.has( link_url + percent ) ) {
			reached.add( link_url + percent );
			record( 'video_progressed', { link_url, percent } );
		}
	};
	onView( () => reached.clear() );
	on( document, 'timeupdate', note ); // While it plays, and at its end.
}
