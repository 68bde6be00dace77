/** An answer for the log. */
export interface Proof {
	id: string;
	name: string;
	/** Milliseconds since 1970. */
	at: number;
	url: string;
	props: Readonly< Record< string, unknown > >;
}

const KEY = 'footfall_proof';

/** Who changes his mind more often has the last ones proved. */
const MOST = 3;

/** Answers that have reached nobody yet. */
export function readProof(): Proof[] {
	try {
		const kept = JSON.parse( localStorage.getItem( KEY ) ?? '' );
		return Array.isArray( kept ) ? kept : []; // Others write here, too.
	} catch {
		return []; // Nothing is there, or nothing may be stored.
	}
}

/**
 * @param proof    One answer.
 * @param isUnsent Whether it stays for the next page; else it goes.
 */
export function keepProof( proof: Proof, isUnsent: boolean ): void {
	const old = readProof();
	const rest = old.filter( ( { id } ) => id !== proof.id );
	if ( isUnsent ) {
		rest.push( proof );
	}
	try {
		if ( rest.length ) {
			localStorage.setItem( KEY, JSON.stringify( rest.slice( -MOST ) ) );
		} else if ( old.length ) {
			localStorage.removeItem( KEY );
		}
	} catch {} // It cannot be kept.
}
