import type { ConsentCategory } from '../../schema/generated/events';
import type { Loadable } from '../loadable';

/** A service that Footfall knows. */
export interface KnownService {
	id: string;
	name: string;
	/** As the owner has it, and as it came. */
	category: ConsentCategory;
	shipped_category: ConsentCategory;
	privacy_url: string;
	/** Names; a * stands for anything. */
	cookies: string[];
	/** By the last scan. */
	is_found: boolean;
}

/** A service that the owner has added. */
export interface OwnService {
	/** Given by the server; '' for a new one. */
	id: string;
	name: string;
	category: ConsentCategory;
	/** Hosts with the beginning of a path, or paths. */
	addresses: string[];
	cookies: string[];
	privacy_url: string;
}

export interface Catalogue {
	services: KnownService[];
	own: OwnService[];
}

/** What the owner says of services: the whole of it is saved. */
export interface Corrections {
	/** By id, those that differ from what came. */
	categories: Record< string, ConsentCategory >;
	own: OwnService[];
}

/** What the last walk through the site has found. */
export interface ScanReport {
	/** ISO 8601, UTC. */
	at: string;
	/** How many were walked. */
	pages: number;
	/** Ids. */
	services: string[];
	/** Other hosts that are not known, and how many pages ask them. */
	hosts: { host: string; example: string; pages: number }[];
	/** Names that are not known. */
	cookies: string[];
}

export interface Scan {
	pages: { title: string; url: string }[];
	/** Null before the first walk. */
	report: ScanReport | null;
}

/** What one page has loaded. */
export interface SeenPage {
	addresses: string[];
	frames: string[];
}

export interface ServicesState {
	catalogue: Loadable< Catalogue >;
	scan: Loadable< Scan >;
	isSaving: boolean;
	/** Why the last save failed. */
	problem: string | null;
}

export type ServicesAction =
	| { type: 'CATALOGUE_REQUESTED' }
	| { type: 'CATALOGUE_RECEIVED'; catalogue: Catalogue }
	| { type: 'CATALOGUE_FAILED'; message: string }
	| { type: 'SCAN_REQUESTED' }
	| { type: 'SCAN_RECEIVED'; scan: Scan }
	| { type: 'SCAN_FAILED'; message: string }
	| { type: 'SAVE_SENT' }
	| { type: 'SAVE_RECEIVED'; catalogue: Catalogue }
	| { type: 'SAVE_FAILED'; message: string };
