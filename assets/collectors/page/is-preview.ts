const PREVIEW = /[?&](preview=true|customize_changeset_uuid=)/;

/** Whether the page is shown to its author: a draft, the customizer, a frame of an editor. */
export function isPreview(): boolean {
	return (
		PREVIEW.test( location.search ) ||
		// Null in a frame of another site: a shop window, not an editor.
		!! window.frameElement?.baseURI.includes( '/wp-admin/' )
	);
}
