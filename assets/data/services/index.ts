import { register } from '@wordpress/data';
import { store } from './store';

register( store );

export { store };
export { useServices } from './use-services';
export type * from './types';
