import { useDispatch } from '@wordpress/data';
import { useEffect } from '@wordpress/element';
import { pollWhileVisible } from '../poll-while-visible';
import { store } from './store';
import type { Backfill, Status } from './types';

/** Each minute brings the next slice; more often there is nothing new to see. */
const POLL_EVERY_MS = 20000;

/**
 * How far the reading of earlier orders is, asked for again while it goes on.
 * Null when there is nothing to wait for.
 */
export function useBackfill( {
	backfill,
	recording,
	woocommerce,
}: Status ): Backfill | null {
	const { fetchStatus } = useDispatch( store );
	const isUnderWay =
		recording && woocommerce && backfill.total > 0 && ! backfill.finished;
	useEffect(
		() =>
			isUnderWay
				? pollWhileVisible( fetchStatus, POLL_EVERY_MS )
				: undefined,
		[ isUnderWay, fetchStatus ]
	);
	return isUnderWay ? backfill : null;
}
