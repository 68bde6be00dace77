import { createReduxStore } from '@wordpress/data';
import * as actions from './actions';
import { reducer } from './reducer';
import * as resolvers from './resolvers';
import * as selectors from './selectors';

export const store = createReduxStore( 'footfall/services', {
	reducer,
	actions,
	selectors,
	resolvers,
} );
