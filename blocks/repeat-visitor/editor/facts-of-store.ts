/** What the editor has to know of the store, printed by includes/Blocks/Editor_Facts.php. */
export interface StoreFacts {
	/** ISO 4217 code, and how many decimals it has: JPY 0, EUR 2, KWD 3. */
	currency: { code: string; decimals: number };
	/** Where the store is, ISO 3166-1; '' without one. */
	country: string;
	/** Whether WooCommerce is there. */
	has_shop: boolean;
	/** Whether anything on this site asks visitors for consent. */
	asks_consent: boolean;
}

declare global {
	interface Window {
		footfall_block_editor?: StoreFacts;
	}
}

const UNKNOWN: StoreFacts = {
	currency: { code: '', decimals: 2 },
	country: '',
	has_shop: false,
	asks_consent: false,
};

export const storeFacts = (): StoreFacts =>
	window.footfall_block_editor ?? UNKNOWN;
