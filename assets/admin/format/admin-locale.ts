/**
 * wp-admin prints the user's locale as the page's language. Some WordPress
 * locales (pt_PT_ao90) are no valid BCP 47 tags: the browser's own is used then.
 */
export function adminLocale(): string | undefined {
	try {
		return Intl.getCanonicalLocales( document.documentElement.lang )[ 0 ];
	} catch {
		return undefined;
	}
}
