import type { Loadable } from '../loadable';

export interface Delivery {
	way: 'direct' | 'rest' | 'none';
	url: string;
	reason: string;
	checked_at: string | null;
}

export interface Problem {
	code: string;
	message: string;
}

export interface Status {
	/** The owner has said yes once. */
	confirmed: boolean;
	recording: boolean;
	delivery: Delivery;
	last_drain_at: string | null;
	last_event_at: string | null;
	woocommerce: boolean;
	problems: Problem[];
}

export type Confirmation =
	| { status: 'idle' }
	| { status: 'sending' }
	| { status: 'failed'; message: string };

export interface StatusState {
	status: Loadable< Status >;
	confirmation: Confirmation;
}

export type StatusAction =
	| { type: 'STATUS_REQUESTED' }
	| { type: 'STATUS_RECEIVED'; status: Status }
	| { type: 'STATUS_FAILED'; message: string }
	| { type: 'CONFIRM_SENT' }
	| { type: 'CONFIRM_RECEIVED'; status: Status }
	| { type: 'CONFIRM_FAILED'; message: string };
