/** The language of the admin, for Intl. */
export const editorLocale = (): string =>
	document.documentElement.lang || 'en-US';
