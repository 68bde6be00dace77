import { useEffect } from '@wordpress/element';

/** The browser asks before a page with unsaved edits is left. */
export function useUnsavedWarning( hasEdits: boolean ): void {
	useEffect( () => {
		if ( ! hasEdits ) {
			return undefined;
		}
		const warn = ( event: BeforeUnloadEvent ): void => {
			event.preventDefault();
			// Chromium before 119 looks at this alone.
			event.returnValue = true;
		};
		window.addEventListener( 'beforeunload', warn );
		return () => window.removeEventListener( 'beforeunload', warn );
	}, [ hasEdits ] );
}
