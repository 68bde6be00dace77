import { isInFlight, type Loadable } from '../loadable';
import type { Confirmation, Status, StatusState } from './types';

export function getStatus( state: StatusState ): Loadable< Status > {
	return state.status;
}

export function isStatusInFlight( state: StatusState ): boolean {
	return isInFlight( state.status );
}

export function getConfirmation( state: StatusState ): Confirmation {
	return state.confirmation;
}
