import type { Condition, OwnCondition } from '../../types';
import { toUtc } from '../store-time';

/** A condition as pages get it: moments in UTC instead of the store's own time. */
export const inUtc = < C extends Condition | OwnCondition >(
	condition: C
): C =>
	condition.rule === 'time_window'
		? ( {
				...condition,
				from: toUtc( String( condition.from ) ),
				to: toUtc( String( condition.to ) ),
			} as C )
		: condition;
