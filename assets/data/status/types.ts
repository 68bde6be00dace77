import type { Loadable } from '../loadable';

export interface Delivery {
	/** rest_plain is the REST API under ?rest_route=. */
	way: 'direct' | 'rest' | 'rest_plain' | 'none';
	/** Where events wait until they are counted. */
	buffer: 'file' | 'database';
	url: string;
	reason: string;
	/** Files of the buffer folder that the web server shows. */
	readable: string[];
	checked_at: string | null;
}

export interface Problem {
	code: string;
	message: string;
}

/** Earlier orders on their way into the ledger. */
export interface Backfill {
	total: number;
	done: number;
	finished: boolean;
}

/** The last comparison of the ledger with all of WooCommerce’s orders. */
export interface Reconciliation {
	finished_at: string;
	orders: number;
	repaired: number;
	/** Orders that lie on other days since the store’s time zone was changed. */
	moved: number;
	/** What WooCommerce had more; money in minor units. */
	differences: {
		day: string;
		status: string;
		currency: string;
		orders: number;
		total: number;
		refunded: number;
	}[];
}

export interface Status {
	/** The owner has said yes once. */
	confirmed: boolean;
	recording: boolean;
	delivery: Delivery;
	last_drain_at: string | null;
	last_event_at: string | null;
	woocommerce: boolean;
	backfill: Backfill;
	/** Days whose counts are made from what was recorded before. */
	recount: Backfill;
	/** Null before the first one. */
	reconciliation: Reconciliation | null;
	/** Of the last seven days, for want of room. */
	dropped_events: number;
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
