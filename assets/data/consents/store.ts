import { createReduxStore } from '@wordpress/data';
import * as actions from './actions';
import { reducer } from './reducer';
import * as selectors from './selectors';

export const store = createReduxStore( 'footfall/consents', {
	reducer,
	actions,
	selectors,
} );
