import { register } from '@wordpress/data';
import { store } from './store';

register( store );

export { store };
export { useSettings } from './use-settings';
export type * from './types';
