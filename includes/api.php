<?php
/**
 * What other plugins and themes may call, see docs/extending.md. Neither function throws: a wrong
 * call is listed in Footfall's status for the owner, and the shop goes on.
 *
 * @package Footfall
 */

declare( strict_types=1 );

if ( ! function_exists( 'footfall_record' ) ) {
	/**
	 * Records an event of the shopper who makes the request under way.
	 *
	 * @since 0.1.0
	 * @param string              $name       An event that is made by the server: your own
	 *                                        (footfall_register_event) or one of docs/EVENTS.md. Those of
	 *                                        orders are made from WooCommerce's orders and from nothing else.
	 * @param array<string,mixed> $properties As the event is described.
	 * @return bool Whether it was written down. False when the shopper or the owner does not want it, when no
	 *              shopper stands behind the request (schedule, webhook, wp-admin), and when the call is wrong.
	 */
	function footfall_record( string $name, array $properties = [] ): bool {
		return Footfall\Api::record( $name, $properties );
	}
}

if ( ! function_exists( 'footfall_register_event' ) ) {
	/**
	 * Makes an event of your own known: call it on "init" or earlier, in every request. From then on
	 * window.footfall.record() or footfall_record() takes it.
	 *
	 * @since 0.1.0
	 * @param string              $name       With a prefix of your own: myplugin_quiz_finished.
	 * @param array<string,mixed> $definition made_by ("browser" or "server"), consent (a category, by default
	 *                                        "statistics-anonymous"), properties, required.
	 * @return bool False when the definition is wrong; the owner's list of problems says what to do.
	 */
	function footfall_register_event( string $name, array $definition ): bool {
		return Footfall\Api::register_event( $name, $definition );
	}
}
