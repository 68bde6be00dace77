/** What TypeScript 5.9's DOM does not know yet. */

interface Document {
	/** True while a page is loaded in advance and nobody sees it. */
	readonly prerendering?: boolean;
}

interface Navigator {
	readonly globalPrivacyControl?: boolean;
	readonly doNotTrack?: string | null;
}

interface NavigationCurrentEntryChangeEvent extends Event {
	readonly navigationType: 'push' | 'replace' | 'reload' | 'traverse' | null;
	readonly from: { readonly url: string | null };
}

interface Window {
	readonly navigation?: EventTarget & {
		readonly currentEntry?: { readonly index: number } | null;
	};
}

interface Performance {
	/** How many interactions there were, however quick. */
	readonly interactionCount?: number;
}
