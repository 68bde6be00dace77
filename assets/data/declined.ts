/** Whom no report can show. */
export interface Declined {
	/** Visits that were asked, or decided by a signal without being asked. */
	visits: number;
	declined: number;
	/** 0…1; null without visits. */
	share: number | null;
	/** Visitors who said no where nobody has to be asked. */
	opted_out: number;
}
