/** A module of the page, brought by WordPress. Only what we use of it. */
declare module '@wordpress/interactivity' {
	export function store< T extends object >(
		namespace: string,
		parts: T,
		options?: { lock?: boolean | string }
	): T;
	export function getContext< T extends object >( namespace?: string ): T;
	/** As the page has it, or the one that the router has brought. */
	export function getServerContext< T extends object >(
		namespace?: string
	): T;
	/** Callbacks that watch and have asked for it run again with each page of the router's. */
	export function getServerState< T extends object >( namespace?: string ): T;
	export function getConfig< T extends object >( namespace: string ): T;
	export function getElement(): { ref: HTMLElement | null };
	export function withScope< T extends ( ...given: never[] ) => unknown >(
		callback: T
	): T;
}
