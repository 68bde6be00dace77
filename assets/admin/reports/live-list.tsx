import { __ } from '@wordpress/i18n';
import type { Loadable } from '../../data/loadable';
import type { LiveEvent, LiveReport } from '../../data/reports';
import { formatMoment } from '../format/format-moment';
import { eventTitle, summaryInWords } from './event-texts';

interface Props {
	live: Loadable< LiveReport >;
	zone: string;
}

export function LiveList( { live, zone }: Props ) {
	if ( live.status === 'failed' ) {
		return <p className="footfall-problem">{ live.message }</p>;
	}
	if ( live.status !== 'ready' ) {
		return <div className="footfall-live-blank" aria-busy="true" />;
	}
	const { now, events } = live.data;
	return (
		<>
			{ live.problem !== null && (
				<p className="footfall-problem">{ live.problem }</p>
			) }
			{ events.length === 0 ? (
				<p className="footfall-card-text">
					{ __( 'Nothing has happened yet.', 'footfall' ) }
				</p>
			) : (
				<ul className="footfall-live-list">
					{ events.map( ( event ) => (
						<LiveRow
							key={ event.id }
							event={ event }
							zone={ zone }
							now={ new Date( now ) }
						/>
					) ) }
				</ul>
			) }
		</>
	);
}

interface RowProps {
	event: LiveEvent;
	zone: string;
	now: Date;
}

function LiveRow( { event, zone, now }: RowProps ) {
	return (
		<li className="footfall-live-row">
			<time className="footfall-live-time" dateTime={ event.at }>
				{ formatMoment( event.at, zone, now ) }
			</time>
			<span className="footfall-live-name">
				{ eventTitle( event.name ) }
			</span>
			<span className="footfall-live-summary">
				{ summaryInWords( event.summary ) }
			</span>
			<bdi className="footfall-live-path" dir="ltr">
				{ event.path }
			</bdi>
		</li>
	);
}
