/**
 * What is known about something that comes from the server. `stale` means that
 * newer figures were asked for while these stay on screen; `problem` says why
 * they did not come.
 */
export type Loadable< T > =
	| { status: 'idle' }
	| { status: 'loading' }
	| { status: 'ready'; data: T; stale: boolean; problem: string | null }
	| { status: 'failed'; message: string };

export const IDLE = { status: 'idle' } as const;

export function requested< T >( before: Loadable< T > ): Loadable< T > {
	return before.status === 'ready'
		? { ...before, stale: true, problem: null }
		: { status: 'loading' };
}

export function received< T >( data: T ): Loadable< T > {
	return { status: 'ready', data, stale: false, problem: null };
}

export function failed< T >(
	before: Loadable< T >,
	message: string
): Loadable< T > {
	return before.status === 'ready'
		? { ...before, stale: true, problem: message }
		: { status: 'failed', message };
}

export function isInFlight( loadable: Loadable< unknown > ): boolean {
	return (
		loadable.status === 'loading' ||
		( loadable.status === 'ready' &&
			loadable.stale &&
			loadable.problem === null )
	);
}
