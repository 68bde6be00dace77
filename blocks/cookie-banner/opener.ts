/**
 * What each page carries of the banner: it loads the rest only when something has to be shown. Printed
 * after the template that says from where.
 */

const ANCHOR = '#footfall-choices';

const parts = document.querySelector< HTMLTemplateElement >(
	'.footfall-choice-parts'
) as HTMLTemplateElement;

let isLoaded = false;

function load() {
	if ( ! isLoaded ) {
		isLoaded = true;
		const { script: src, style: href } = parts.dataset;
		const put = ( tag: string, properties: object ) =>
			document.head.append(
				Object.assign( document.createElement( tag ), properties )
			);
		put( 'link', { rel: 'stylesheet', href } );
		put( 'script', { src } );
	}
}

/** Optimisers run the page's first script late, or this one before it. */
function begin() {
	const choice = window.footfall?.choice;
	if ( ! choice ) {
		return;
	}
	// WooCommerce prints nothing but text there; elsewhere both texts are in the page.
	const row = document.querySelector( '[class*="--footfall-choices"] a' );
	if ( row && choice.rule === 'opt_out' ) {
		row.textContent = parts.dataset.reopen as string;
	}
	if ( location.hash === ANCHOR ) {
		choice.open();
	}
	if (
		choice.isWanted ||
		( choice.isOpen && parts.dataset.layout ) ||
		document.querySelector( '[data-choice-layer=panel]' )
	) {
		load();
	}
}

// After the paint that answers the press.
document.addEventListener( 'footfall:choice-open', () =>
	requestAnimationFrame( () => setTimeout( load ) )
);
document.addEventListener( 'footfall:choice-ready', begin );
document.addEventListener( 'click', ( event ) => {
	const choice = window.footfall?.choice;
	if (
		choice &&
		( event.target as Element ).closest(
			`[data-choice-open],a[href$="${ ANCHOR }"]`
		)
	) {
		event.preventDefault();
		choice.open();
	}
} );
begin();
