export interface Dialogs {
	/** Stands before them in the page. */
	shade: HTMLElement;
	open: ( dialog: HTMLDialogElement ) => void;
	close: ( dialog: HTMLDialogElement ) => void;
}

/** A browser's own way to close what lies over the page: Esc, and going back on a phone. Not in every browser. */
interface CloseWatcher {
	onclose: ( () => void ) | null;
	destroy: () => void;
}
declare global {
	interface Window {
		CloseWatcher?: new () => CloseWatcher;
	}
}

const watchClosing = ( dialog: HTMLDialogElement ) => {
	if ( window.CloseWatcher ) {
		const watcher = new window.CloseWatcher();
		watcher.onclose = () => dialog.close();
		// The event comes a moment later: the same Esc does not reach what lies below.
		dialog.addEventListener( 'close', () => watcher.destroy(), {
			once: true,
		} );
	}
};

/** A page's own modal dialog makes all others inert: from inside of it ours has to be one, too. */
const isUnderModal = () =>
	CSS.supports( 'selector(:modal)' ) && document.querySelector( ':modal' );

/**
 * Dialogs over the page. They are modal in all that people notice: the page is shaded, it takes no press,
 * and the keyboard stays inside. But not by showModal(): it makes the whole page inert, whose style
 * is then looked up anew, which takes a slow phone a fifth of a second at opening, and again at closing.
 *
 * @param list In the order of the page; of two that are open the last one is on top.
 * @return What opens and closes them.
 */
export function createDialogs( list: HTMLDialogElement[] ): Dialogs {
	const shade = document.createElement( 'div' );
	shade.className = 'footfall-choice-shade';
	shade.hidden = true;
	/** Whoever else holds the focus by force keeps it: two that pull would never end. */
	let isPulling = false;

	const top = () => list.filter( ( { open } ) => open ).pop();

	document.addEventListener( 'focusin', ( { target } ) => {
		const dialog = top();
		if ( dialog && ! isPulling && ! dialog.contains( target as Node ) ) {
			isPulling = true;
			dialog.querySelector< HTMLElement >( '[autofocus]' )?.focus();
			isPulling = false;
		}
	} );

	const update = () => {
		shade.hidden = ! top();
	};
	list.forEach( ( dialog ) => dialog.addEventListener( 'close', update ) );

	return {
		shade,
		open( dialog: HTMLDialogElement ) {
			if ( isUnderModal() ) {
				dialog.showModal();
			} else {
				dialog.show();
				watchClosing( dialog );
			}
			update();
		},
		close( dialog: HTMLDialogElement ) {
			dialog.close();
			update();
		},
	};
}
