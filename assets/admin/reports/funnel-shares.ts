import type { FunnelStep } from '../../data/reports';

export interface FunnelShare extends FunnelStep {
	/** 0…1; null where there is nothing to take a share of. */
	of_first: number | null;
	of_previous: number | null;
}

function share( part: number, whole: number | undefined ): number | null {
	return whole === undefined || whole === 0 ? null : part / whole;
}

export function funnelShares( steps: readonly FunnelStep[] ): FunnelShare[] {
	return steps.map( ( { step, sessions }, index ) => ( {
		step,
		sessions,
		of_first: share( sessions, steps[ 0 ]?.sessions ),
		of_previous: share( sessions, steps[ index - 1 ]?.sessions ),
	} ) );
}
