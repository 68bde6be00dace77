/** A module of the page, brought by WordPress. Only what we use of it. */
declare module '@wordpress/interactivity' {
	export function store< T extends object >(
		namespace: string,
		parts: T,
		options?: { lock?: boolean | string }
	): T;
	export function getContext< T extends object >( namespace?: string ): T;
	export function getConfig< T extends object >( namespace: string ): T;
	export function getElement(): { ref: HTMLElement | null };
	export function withScope< T extends ( ...given: never[] ) => unknown >(
		callback: T
	): T;
}
