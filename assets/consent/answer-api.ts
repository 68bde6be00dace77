import type { ChoiceParts, ConsentChoice } from './choice';
import type { ConsentChange } from './types';

/**
 * Answers for the WP Consent API where that plugin is absent, so that other plugins which know its
 * functions obey the same choice. `consent_api` is not among them: it says that the plugin is there.
 */
export function answerApi(
	choice: ConsentChoice,
	{ known }: Pick< ChoiceParts, 'known' >
): void {
	const has = choice.has as ( category: string, service?: string ) => boolean;
	window.wp_has_consent = ( category ) => has( category );
	window.wp_set_consent = ( category, value ) => {
		// What other plugins say is not typed.
		if (
			/^(allow|deny)$/.test( value ) &&
			! ( choice.record() && known[ category as 'statistics' ] === value )
		) {
			choice.choose( { [ category ]: value }, 'api' );
		}
	};
	// A service that nobody has described counts as marketing, as with the plugin.
	window.wp_has_service_consent = ( service ) => has( 'marketing', service );
	window.wp_is_service_denied = ( service ) => ! has( 'marketing', service );
	choice.onChange( ( change ) => {
		tellListeners( change );
		if ( change.marketing ) {
			window.wc_order_attribution?.setOrderTracking?.(
				has( 'marketing' )
			);
		}
	} );
}

/** One event for each category, as the plugin does. */
function tellListeners( change: ConsentChange ): void {
	Object.entries( change ).forEach( ( [ category, value ] ) =>
		document.dispatchEvent(
			new CustomEvent( 'wp_listen_for_consent_change', {
				detail: { [ category ]: value },
			} )
		)
	);
}
