<?php
declare( strict_types=1 );

namespace Footfall\Ingest;

use Footfall\Schema\Event_Schema;

/**
 * One POST of a browser, checked against the schema. Runs without WordPress.
 */
final class Batch {
	/** Says nothing of a visitor: proof that a question was asked, and what was answered. */
	public const PROOF = 'functional';

	private const LANGUAGE = '/\A[A-Za-z0-9-]{0,35}\z/';

	/**
	 * @param string                           $consent   granted, unknown or PROOF.
	 * @param string|null                      $visitor   UUID, only when the visitor agreed.
	 * @param string                           $language  BCP 47 tag or ''.
	 * @param bool                             $automated navigator.webdriver.
	 * @param bool|null                        $human     Whether a person has touched the page; null when not known.
	 * @param array<int,array<string,mixed>>   $events    id, name, age, url, props.
	 */
	private function __construct(
		public readonly string $consent,
		public readonly ?string $visitor,
		public readonly string $language,
		public readonly bool $automated,
		public readonly ?bool $human,
		public readonly array $events
	) {}

	/**
	 * @return self|null Null when any part of it is not as agreed: a browser that runs our script
	 *                   sends no such thing, so nothing of it is worth keeping.
	 */
	public static function parse( string $body, Event_Schema $schema ): ?self {
		$data = json_decode( $body, true, 8 );
		if ( ! is_array( $data ) || 1 !== ( $data['v'] ?? null ) ) {
			return null;
		}
		$consent  = $data['consent'] ?? null;
		$visitor  = $data['visitor'] ?? null;
		$language = $data['language'] ?? '';
		$events   = $data['events'] ?? null;
		if (
			! in_array( $consent, [ 'granted', 'unknown', self::PROOF ], true )
			|| ( null !== $visitor && ! Visitor_Key::is_uuid( $visitor ) )
			|| ! is_string( $language ) || 1 !== preg_match( self::LANGUAGE, $language )
			|| ! is_bool( $data['automated'] ?? false )
			|| ( array_key_exists( 'human', $data ) && ! is_bool( $data['human'] ) )
			|| ! is_array( $events ) || ! array_is_list( $events ) || ! $events
			|| count( $events ) > $schema->batch_limit( 'max_events' )
		) {
			return null;
		}
		$of_proof = self::PROOF === $consent;
		if ( $of_proof && ( null !== $visitor || '' !== $language || array_key_exists( 'human', $data ) ) ) {
			return null;
		}
		foreach ( $events as $event ) {
			if ( ! is_array( $event ) || ! self::is_event( $event, $of_proof ? 'banner' : 'browser', $schema ) ) {
				return null;
			}
		}
		return new self( $consent, $visitor, $language, $data['automated'] ?? false, $data['human'] ?? null, $events );
	}

	public function is_proof(): bool {
		return self::PROOF === $this->consent;
	}

	private static function is_event( array $event, string $made_by, Event_Schema $schema ): bool {
		return $schema->accepts_common( 'id', $event['id'] ?? null )
			&& $schema->accepts_common( 'age', $event['age'] ?? null )
			&& $schema->accepts_common( 'url', $event['url'] ?? null )
			&& $schema->is_made_by( $event['name'] ?? null, $made_by )
			&& $schema->accepts_props( $event['name'], $event['props'] ?? [] );
	}
}
