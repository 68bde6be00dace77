<?php
declare( strict_types=1 );

namespace Footfall;

use Footfall\Ingest\Server_Events;
use Footfall\Orders\Shop_Request;
use Footfall\Schema\Event_Registration;
use Footfall\Schema\Event_Schema;

/**
 * The functions of includes/api.php. What goes wrong in them is noted and never reaches the caller.
 */
final class Api {
	/** Made by Footfall's own parts alone: money and the store are not to be told by others. */
	private const OUR_OWN = [ 'order_placed', 'order_paid', 'order_failed', 'order_cancelled', 'order_refunded', 'store_described' ];

	/**
	 * @param array<string,mixed> $properties
	 */
	public static function record( string $name, array $properties ): bool {
		try {
			if ( in_array( $name, self::OUR_OWN, true ) || str_starts_with( $name, 'order_' ) ) {
				throw new \InvalidArgumentException( "\"$name\" is made from WooCommerce's orders and cannot be recorded by hand. Register an event of your own with footfall_register_event()." );
			}
			$schema = new Event_Schema( Event_Registration::all() );
			if ( $schema->is_made_by( $name, 'browser' ) ) {
				throw new \InvalidArgumentException( "\"$name\" is made in the browser: call window.footfall.record() there." );
			}
			if ( ! $schema->is_made_by( $name, 'server' ) ) {
				throw new \InvalidArgumentException( "There is no event \"$name\". Make it known with footfall_register_event() in every request, on init or earlier." );
			}
			if ( ! $schema->accepts_props( $name, $properties ) ) {
				throw new \InvalidArgumentException( "The properties of \"$name\" are not as it is described: compare names, types and limits with docs/EVENTS.md or with your definition." );
			}
			if ( ! Plugin::has_woocommerce() || ! Settings::is_recording() || ! ( new Shop_Request() )->is_shoppers() ) {
				return false;
			}
			return ( new Server_Events() )->events(
				[
					[
						'name'  => $name,
						'props' => $properties,
					],
				]
			);
		} catch ( \Throwable $problem ) {
			self::note( 'footfall_record', $problem );
			return false;
		}
	}

	/**
	 * @param array<string,mixed> $definition
	 */
	public static function register_event( string $name, array $definition ): bool {
		try {
			Event_Registration::register( $name, $definition );
			return true;
		} catch ( \Throwable $problem ) {
			self::note( 'footfall_register_event', $problem );
			return false;
		}
	}

	private static function note( string $function, \Throwable $problem ): void {
		Problem_Log::add( 'wrong_call', "$function(): " . $problem->getMessage() );
	}
}
