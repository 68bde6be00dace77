import { register } from '@wordpress/data';
import { store } from './store';

register( store );

export { store };
export { useOverview } from './use-overview';
export { useLiveReport } from './use-live-report';
export type * from './types';
