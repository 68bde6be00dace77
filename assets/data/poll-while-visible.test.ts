import { pollWhileVisible } from './poll-while-visible';

const show = ( state: 'visible' | 'hidden' ): void => {
	Object.defineProperty( document, 'visibilityState', {
		value: state,
		configurable: true,
	} );
	document.dispatchEvent( new Event( 'visibilitychange' ) );
};

beforeEach( () => {
	jest.useFakeTimers();
	show( 'visible' );
} );
afterEach( () => jest.useRealTimers() );

describe( 'pollWhileVisible', () => {
	it( 'runs at once and again after each pause', async () => {
		const task = jest.fn().mockResolvedValue( undefined );
		const stop = pollWhileVisible( task, 5000 );
		expect( task ).toHaveBeenCalledTimes( 1 );
		await jest.advanceTimersByTimeAsync( 10000 );
		expect( task ).toHaveBeenCalledTimes( 3 );
		stop();
	} );

	it( 'waits for a slow answer before the pause begins', async () => {
		let answer: () => void = () => undefined;
		const task = jest.fn(
			() => new Promise< void >( ( done ) => ( answer = done ) )
		);
		const stop = pollWhileVisible( task, 5000 );
		await jest.advanceTimersByTimeAsync( 60000 );
		expect( task ).toHaveBeenCalledTimes( 1 );
		answer();
		await jest.advanceTimersByTimeAsync( 5000 );
		expect( task ).toHaveBeenCalledTimes( 2 );
		stop();
	} );

	it( 'stops while the tab is hidden and goes on when it is seen', async () => {
		const task = jest.fn().mockResolvedValue( undefined );
		const stop = pollWhileVisible( task, 5000 );
		show( 'hidden' );
		await jest.advanceTimersByTimeAsync( 60000 );
		expect( task ).toHaveBeenCalledTimes( 1 );
		show( 'visible' );
		expect( task ).toHaveBeenCalledTimes( 2 );
		await jest.advanceTimersByTimeAsync( 5000 );
		expect( task ).toHaveBeenCalledTimes( 3 );
		stop();
	} );

	it( 'never begins in a hidden tab', async () => {
		show( 'hidden' );
		const task = jest.fn().mockResolvedValue( undefined );
		const stop = pollWhileVisible( task, 5000 );
		await jest.advanceTimersByTimeAsync( 60000 );
		expect( task ).not.toHaveBeenCalled();
		stop();
	} );

	it( 'ends for good, even with an answer under way', async () => {
		const task = jest.fn().mockResolvedValue( undefined );
		pollWhileVisible( task, 5000 )();
		show( 'visible' );
		await jest.advanceTimersByTimeAsync( 60000 );
		expect( task ).toHaveBeenCalledTimes( 1 );
	} );

	it( 'outlives a task that fails', async () => {
		const task = jest.fn().mockRejectedValue( new Error( 'no' ) );
		const stop = pollWhileVisible( task, 5000 );
		await jest.advanceTimersByTimeAsync( 5000 );
		expect( task ).toHaveBeenCalledTimes( 2 );
		stop();
	} );
} );
