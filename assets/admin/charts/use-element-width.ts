import { useLayoutEffect, useRef, useState } from '@wordpress/element';
import type { RefObject } from 'react';

const FIRST_GUESS = 640;

export function useElementWidth< E extends HTMLElement >(): [
	RefObject< E >,
	number,
] {
	const element = useRef< E >( null );
	const [ width, setWidth ] = useState( FIRST_GUESS );
	useLayoutEffect( () => {
		if ( ! element.current || ! window.ResizeObserver ) {
			return undefined;
		}
		const observed = element.current;
		const measure = (): void =>
			setWidth( Math.max( 200, observed.clientWidth ) );
		const observer = new window.ResizeObserver( measure );
		observer.observe( observed );
		measure();
		return () => observer.disconnect();
	}, [] );
	return [ element, width ];
}
