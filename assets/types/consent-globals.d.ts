/** Globals by which scripts of others are told the visitor's answer. */
interface Window {
	/** Google's tags. */
	gtag?: ( ...command: unknown[] ) => void;
	/** IAB: US Privacy and Global Privacy Platform. */
	__uspapi?: (
		command: string,
		version: number,
		callback: ( data: unknown, success: boolean ) => void
	) => void;
	__gpp?: (
		command: string,
		callback: ( data: unknown, success: boolean ) => void,
		parameter?: string
	) => void;
	/** WooCommerce's order attribution. */
	wc_order_attribution?: { setOrderTracking?: ( allow: boolean ) => void };
	/** Of the WP Consent API; answered by us where the plugin is absent. */
	wp_has_service_consent?: ( service: string ) => boolean;
	wp_is_service_denied?: ( service: string ) => boolean;
}
