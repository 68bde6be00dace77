import type { ConsentCategory } from '../schema/generated/events';

type Has = ( category: ConsentCategory ) => boolean;

/** Google's seven signals of Consent Mode v2, by the category that each follows. */
const SIGNALS = {
	ad_storage: 'marketing',
	ad_user_data: 'marketing',
	ad_personalization: 'marketing',
	analytics_storage: 'statistics',
	functionality_storage: 'preferences',
	personalization_storage: 'preferences',
	security_storage: 'functional',
} as const satisfies Record< string, ConsentCategory >;

/**
 * Tells Google's tags the answer. They read it from `dataLayer`, when and if they come.
 *
 * @param command `default` once, before any tag; `update` after each choice.
 * @param has     The visitor's answer.
 * @param wait    How long tags wait for an answer, in ms.
 */
export function tellGoogle(
	command: 'default' | 'update',
	has: Has,
	wait?: number
): void {
	const state: Record< string, string | number > = wait
		? { wait_for_update: wait }
		: {};
	Object.entries( SIGNALS ).forEach( ( [ signal, category ] ) => {
		state[ signal ] = has( category ) ? 'granted' : 'denied';
	} );
	const layer = ( window.dataLayer ??= [] );
	// Google's tags take commands as an `arguments` object only.
	window.gtag ??= function () {
		// eslint-disable-next-line prefer-rest-params
		layer.push( arguments );
	};
	window.gtag( 'consent', command, state );
}
