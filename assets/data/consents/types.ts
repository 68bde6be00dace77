import type {
	ConsentCategory,
	ConsentGivenProps,
} from '../../schema/generated/events';
import type { Declined } from '../declined';
import type { Loadable } from '../loadable';

export type AskedCategory = Exclude< ConsentCategory, 'functional' >;
export type ConsentHow = ConsentGivenProps[ 'how' ];
export type ConsentRule = ConsentGivenProps[ 'rule' ];
export type ConsentLayout = ConsentGivenProps[ 'layout' ];

/** Store days, inclusive, as YYYY-MM-DD. */
export interface ConsentReportQuery {
	from: string;
	to: string;
}

/** Visits that were asked, and first answers by what they were. */
export interface ConsentCounts {
	asked: number;
	accepted: number;
	refused: number;
	/** An own selection. */
	chosen: number;
	/** Closed without choosing, where that is an answer. */
	dismissed: number;
	/** Decided by a signal of the browser or by other code: nobody was asked. */
	unasked: number;
	/** Later changes of an answer. */
	changed: number;
	withdrawn: number;
	/** Single services that were allowed beyond their category. */
	services: number;
}

export interface ConsentDay extends ConsentCounts {
	day: string;
}

export interface ConsentTextCounts extends ConsentCounts {
	/** Version, empty where none was shown. */
	text: string;
	locale: string;
	/** ISO UTC; null for a text that this site never printed. */
	first_shown_at: string | null;
}

export interface ConsentReport {
	from: string;
	to: string;
	timezone: string;
	totals: ConsentCounts & { answers: number };
	days: ConsentDay[];
	categories: { category: AskedCategory; allowed: number; denied: number }[];
	rules: ( ConsentCounts & { rule: ConsentRule } )[];
	layouts: ( ConsentCounts & { layout: ConsentLayout } )[];
	texts: ConsentTextCounts[];
	declined: Declined | null;
}

export interface ConsentLogQuery {
	/** All of a choice's number, or empty. */
	search: string;
	how: ConsentHow | '';
	page: number;
}

export interface LoggedConsent {
	key: string;
	id: string;
	/** ISO UTC. */
	at: string;
	how: ConsentHow;
	first: boolean;
	allowed: AskedCategory[];
	services: string[];
	signal: '' | 'gpc' | 'dnt';
	rule: ConsentRule;
	layout: ConsentLayout;
	text: string;
	language: string;
	path: string;
}

export interface ConsentLog {
	total: number;
	pages: number;
	consents: LoggedConsent[];
}

/** Strings, and lists and maps of them. */
export type TextValue = string | TextValue[] | { [ name: string ]: TextValue };

export interface ConsentText {
	version: string;
	locale: string;
	/** ISO UTC. */
	first_shown_at: string;
	texts: Record< string, TextValue >;
}

export interface ConsentParts {
	reports: ConsentReport;
	logs: ConsentLog;
	texts: ConsentText;
}

export type PartName = keyof ConsentParts;

export type ConsentsState = {
	[ P in PartName ]: Readonly<
		Record< string, Loadable< ConsentParts[ P ] > >
	>;
};

export type ConsentsAction =
	| {
			[ P in PartName ]:
				| { type: 'REQUESTED'; part: P; key: string }
				| {
						type: 'RECEIVED';
						part: P;
						key: string;
						data: ConsentParts[ P ];
				  }
				| { type: 'FAILED'; part: P; key: string; message: string };
	  }[ PartName ]
	| { type: 'LOGS_FORGOTTEN' };
