import type { PageLife } from '../../tracker/page-life';
import { describeLink, type LinkEvent } from './describe-link';

/** Links to other sites, files, people and networks, and the share sheet of the device. */
export function recordLinks( { record, onLink }: PageLife ): void {
	onLink( ( _link, url, isOwnSite ) => {
		const event = describeLink( url, isOwnSite );
		if ( event ) {
			const recordAny: ( ...call: LinkEvent ) => void = record;
			recordAny( ...event );
		}
	} );

	const share = navigator.share?.bind( navigator );
	if ( share ) {
		navigator.share = ( data ) => {
			record( 'share_clicked', { network: 'native' } );
			return share( data );
		};
	}
}
