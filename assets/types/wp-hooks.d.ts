/** The part of WordPress's `wp.hooks` that we use where it is there; nothing of it is waited for. */
interface WordPressHooks {
	applyFilters: < T >( name: string, value: T ) => T | null;
	doAction: ( name: string, ...values: unknown[] ) => void;
	addAction: (
		name: string,
		namespace: string,
		callback: ( ...values: unknown[] ) => void,
		priority?: number
	) => void;
}

interface WordPressGlobals {
	hooks?: WordPressHooks;
}

interface Window {
	wp?: WordPressGlobals;
}
