/** The part of WordPress's `wp` that we use where it is there; nothing of it is waited for. */
interface Window {
	wp?: {
		hooks?: {
			applyFilters: < T >( name: string, value: T ) => T | null;
			doAction: ( name: string, ...values: unknown[] ) => void;
		};
	};
}
