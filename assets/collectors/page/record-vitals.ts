import type { WebVitalsMeasuredProps } from '../../schema/generated/events';
import type { PageLife } from '../../tracker/page-life';

interface LayoutShift extends PerformanceEntry {
	value: number;
	hadRecentInput: boolean;
}
interface EventTiming extends PerformanceEntry {
	interactionId?: number;
}

/** A window of layout shifts ends after a pause, and lasts no longer than this, in ms. */
const SHIFT_PAUSE_MS = 1000;
const SHIFT_WINDOW_MS = 5000;

/** Of so many interactions, the worst is left out. */
const PER_OUTLIER = 50;

/**
 * Core Web Vitals as their definitions say, of the page as it was loaded; once, when it is first
 * hidden. A browser that does not measure one of them leaves it out.
 */
export function recordVitals( { record, onLeave, url }: PageLife ): void {
	const address = url();
	const [ load ] = performance.getEntriesByType(
		'navigation'
	) as ( PerformanceEntry & { activationStart?: number } )[];
	const activated = load?.activationStart ?? 0;
	const interactions = new Map< number, number >();
	let lcp: number | undefined;
	let cls: number | undefined;
	let sum = 0;
	let first = 0;
	let last = 0;
	let isDone = false;
	// What a tab in the background painted says nothing. Browsers that do not tell since when it was
	// there have no such entries.
	const hiddenAt =
		performance
			.getEntriesByType( 'visibility-state' )
			.find(
				( { name, startTime } ) =>
					name === 'hidden' && startTime >= activated
			)?.startTime ?? Infinity;

	const observe = < E extends PerformanceEntry >(
		type: string,
		note: ( entry: E ) => void
	) => {
		if ( ! PerformanceObserver.supportedEntryTypes.includes( type ) ) {
			return () => {};
		}
		if ( type === 'layout-shift' ) {
			cls = 0;
		}
		const take = ( entries: PerformanceEntry[] ) =>
			( entries as E[] ).forEach( note );
		const observer = new PerformanceObserver( ( list ) =>
			take( list.getEntries() )
		);
		observer.observe( {
			type,
			buffered: true,
			durationThreshold: 40,
		} as PerformanceObserverInit );
		return () => take( observer.takeRecords() );
	};

	const noteInteraction = ( { interactionId, duration }: EventTiming ) => {
		if ( interactionId ) {
			interactions.set(
				interactionId,
				Math.max( duration, interactions.get( interactionId ) ?? 0 )
			);
		}
	};

	const rest = [
		observe( 'largest-contentful-paint', ( { startTime } ) => {
			if ( startTime < hiddenAt ) {
				lcp = Math.round( Math.max( 0, startTime - activated ) );
			}
		} ),
		observe< LayoutShift >(
			'layout-shift',
			( { startTime, value, hadRecentInput } ) => {
				if ( ! hadRecentInput ) {
					if (
						startTime - last > SHIFT_PAUSE_MS ||
						startTime - first > SHIFT_WINDOW_MS
					) {
						sum = 0;
						first = startTime;
					}
					last = startTime;
					sum += value;
					cls = Math.max( cls as number, sum );
				}
			}
		),
		observe( 'event', noteInteraction ),
		observe( 'first-input', noteInteraction ), // However quick.
	];

	onLeave( () => {
		if ( isDone ) {
			return;
		}
		isDone = true;
		rest.forEach( ( take ) => take() );
		const worst = [ ...interactions.values() ].sort( ( a, b ) => b - a );
		const inp =
			worst[
				Math.min(
					worst.length - 1,
					Math.floor(
						( performance.interactionCount ?? interactions.size ) /
							PER_OUTLIER
					)
				)
			];
		// What was not measured is not sent.
		const props = {
			lcp_ms: lcp,
			inp_ms: inp && Math.round( inp ),
			cls_thousandths: cls && Math.round( 1000 * cls ),
		} as WebVitalsMeasuredProps;
		if ( JSON.stringify( props ) !== '{}' ) {
			record( 'web_vitals_measured', props, address );
		}
	} );
}
