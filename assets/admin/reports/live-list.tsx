import { Button } from '@wordpress/components';
import { useState } from '@wordpress/element';
import { __, _n, sprintf } from '@wordpress/i18n';
import type { Loadable } from '../../data/loadable';
import type { LiveEvent, LiveReport } from '../../data/reports';
import { formatMoment } from '../format/format-moment';
import { formatNumber } from '../format/format-number';
import { eventTitle, summaryInWords } from './event-texts';

/** What fits beside a cup of coffee; the rest is a press away. */
const FIRST_ROWS = 10;

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
				<LiveRows
					events={ events }
					zone={ zone }
					now={ new Date( now ) }
				/>
			) }
		</>
	);
}

interface RowsProps {
	events: readonly LiveEvent[];
	zone: string;
	now: Date;
}

function LiveRows( { events, zone, now }: RowsProps ) {
	const [ areAll, setAll ] = useState( false );
	return (
		<>
			<ul className="footfall-live-list">
				{ events
					.slice( 0, areAll ? undefined : FIRST_ROWS )
					.map( ( event ) => (
						<LiveRow
							key={ event.id }
							event={ event }
							zone={ zone }
							now={ now }
						/>
					) ) }
			</ul>
			{ events.length > FIRST_ROWS && (
				<Button
					variant="tertiary"
					size="compact"
					aria-expanded={ areAll }
					onClick={ () => setAll( ! areAll ) }
				>
					{ areAll
						? __( 'Show fewer', 'footfall' )
						: sprintf(
								/* translators: %s: number of events. */
								_n(
									'Show the last %s event',
									'Show the last %s events',
									events.length,
									'footfall'
								),
								formatNumber( events.length )
							) }
				</Button>
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
