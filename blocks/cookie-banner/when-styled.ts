/**
 * Calls when the style sheet is there, so that nothing is seen without it. Where it does not come (a
 * content filter), nothing is shown, and nothing is agreed to.
 *
 * @param href     As the page names it.
 * @param callback Called once.
 */
export function whenStyled( href: string, callback: () => void ): void {
	const link = [
		...document.querySelectorAll< HTMLLinkElement >(
			'link[rel=stylesheet]'
		),
	].find( ( one ) => one.getAttribute( 'href' ) === href );
	if ( ! link || link.sheet ) {
		callback();
	} else {
		link.addEventListener( 'load', callback );
	}
}
