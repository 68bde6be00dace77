<?php
declare( strict_types=1 );

namespace Footfall\Schema;

use Footfall\Ingest\Runtime_Config;
use Footfall\Storage\Own_Events;

/**
 * Events that other plugins make, as they say so in each request. What is new or changed is written
 * down by the schedule and in wp-admin, never in a shopper's request.
 */
final class Event_Registration {
	/** Its own prefix, then what happened. */
	private const NAME     = '/\A[a-z][a-z0-9]+(?:_[a-z0-9]+){2,}\z/';

	private const MAX_NAME = 60;

	/** Others have no answer here. */
	private const CONSENT = [ 'statistics-anonymous', 'statistics' ];

	/** @var array<string,array<string,mixed>> Definitions by name. */
	private static array $registered = [];

	/**
	 * @param string              $name
	 * @param array<string,mixed> $definition As in docs/extending.md.
	 * @throws \InvalidArgumentException Which says what to do.
	 */
	public static function register( string $name, array $definition ): void {
		if ( ! preg_match( self::NAME, $name ) || strlen( $name ) > self::MAX_NAME || str_starts_with( $name, 'footfall_' ) ) {
			throw new \InvalidArgumentException( "\"$name\" is no name for an event. Begin with a prefix of your own, small letters and underscores: myplugin_quiz_finished." );
		}
		if ( in_array( $name, ( new Event_Schema() )->names(), true ) ) {
			throw new \InvalidArgumentException( "\"$name\" is an event of Footfall. Choose another name." );
		}
		if ( ! isset( self::$registered[ $name ] ) && count( self::$registered ) >= Own_Events::MOST ) {
			throw new \InvalidArgumentException( "\"$name\" is one event too many: at most " . Own_Events::MOST . ' can be registered.' );
		}
		$made_by = $definition['made_by'] ?? null;
		$consent = $definition['consent'] ?? 'statistics-anonymous';
		if ( 'browser' !== $made_by && 'server' !== $made_by ) {
			throw new \InvalidArgumentException( "$name: \"made_by\" must be \"browser\" or \"server\"." );
		}
		if ( ! in_array( $consent, self::CONSENT, true ) ) {
			throw new \InvalidArgumentException( "$name: \"consent\" must be one of " . implode( ', ', self::CONSENT ) . '.' );
		}
		$object = [
			'properties' => $definition['properties'] ?? [],
			'required'   => $definition['required'] ?? [],
		];
		self::$registered[ $name ] = [
			'made_by' => $made_by,
			'consent' => $consent,
		] + Property_Schema::checked_object( $name, $object, 0 );
	}

	/**
	 * @return array<string,array<string,mixed>> Definitions by name, of this request.
	 */
	public static function all(): array {
		return self::$registered;
	}

	/**
	 * @return array{own_events?:array<string,string>} Consent category by name, of events of a browser that need more
	 *         than most: the others need not be named on each page.
	 */
	public static function page_config(): array {
		$strict = array_filter( self::$registered, static fn( array $event ): bool => 'browser' === $event['made_by'] && 'statistics' === $event['consent'] );
		return $strict ? [ 'own_events' => array_map( static fn( array $event ): string => $event['consent'], $strict ) ] : [];
	}

	/** On admin_init, which shoppers' requests to admin-ajax.php come through, too. */
	public static function on_admin(): void {
		if ( is_user_logged_in() && ! wp_doing_ajax() ) {
			self::keep();
		}
	}

	/** On footfall_drain. */
	public static function keep(): void {
		if ( Own_Events::save( self::$registered ) ) {
			Runtime_Config::write();
		}
	}
}
