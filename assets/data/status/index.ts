import { register } from '@wordpress/data';
import { store } from './store';

register( store );

export { store };
export { useBackfill } from './use-backfill';
export { useStatus } from './use-status';
export type * from './types';
