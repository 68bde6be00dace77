/** Texts of the page, from PHP. */
export interface GateTexts {
	/** Names of services by id. */
	names: Readonly< Record< string, string > >;
	/** With a %s for names. */
	still: string;
	reload: string;
}

let bar: HTMLElement | undefined;

/**
 * Says what goes on until the page is loaded again, and offers to do that.
 *
 * @param ids   Of services; none takes back what was said.
 * @param texts In the visitor's language.
 */
export function sayRunning( ids: readonly string[], texts: GateTexts ): void {
	if ( ! bar?.isConnected && ids.length ) {
		bar = document.createElement( 'div' );
		bar.className = 'footfall-gate-running';
		// Screen readers say what comes into a region that is there already.
		bar.setAttribute( 'role', 'status' );
		document.body.append( bar );
	}
	if ( ids.length ) {
		const button = document.createElement( 'button' );
		button.type = 'button';
		button.textContent = texts.reload;
		button.onclick = () => location.reload();
		bar?.replaceChildren(
			texts.still.replace(
				'%s',
				ids.map( ( id ) => texts.names[ id ] ?? id ).join( ', ' )
			),
			button
		);
	} else {
		bar?.replaceChildren();
	}
}
