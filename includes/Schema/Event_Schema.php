<?php
declare( strict_types=1 );

namespace Footfall\Schema;

/**
 * assets/schema/events.json for PHP: says whether an event is as described there. Stricter than
 * WordPress's validator ("7" is no integer here) and runs without WordPress, in the endpoint.
 */
final class Event_Schema {
	/** @var array{batch:array<string,int>,common:array<string,array<string,mixed>>,events:array<string,array<string,mixed>>} */
	private array $schema;

	/**
	 * @param array<string,array<string,mixed>> $own Events of other plugins, by name (Event_Registration).
	 */
	public function __construct( array $own = [] ) {
		$this->schema            = require __DIR__ . '/events.php';
		$this->schema['events'] += $own;
	}

	/**
	 * @param string $limit max_bytes, max_events or max_age_ms.
	 */
	public function batch_limit( string $limit ): int {
		return $this->schema['batch'][ $limit ];
	}

	public function is_made_by( mixed $name, string $by ): bool {
		return is_string( $name ) && ( $this->schema['events'][ $name ]['made_by'] ?? null ) === $by;
	}

	/** The least consent category under which the event may be recorded. */
	public function consent( string $name ): string {
		return $this->schema['events'][ $name ]['consent'];
	}

	/**
	 * @return string[] Every event's name, in the order of events.json.
	 */
	public function names(): array {
		return array_keys( $this->schema['events'] );
	}

	public function accepts_common( string $field, mixed $value ): bool {
		return $this->accepts( $this->schema['common'][ $field ], $value );
	}

	/**
	 * @param string $name  A known event.
	 * @param mixed  $props Its properties.
	 */
	public function accepts_props( string $name, mixed $props ): bool {
		return $this->accepts_object( $this->schema['events'][ $name ], $props );
	}

	/** @param array{properties:array<string,array<string,mixed>>,required:string[]} $schema */
	private function accepts_object( array $schema, mixed $value ): bool {
		if ( ! is_array( $value ) || ( $value && array_is_list( $value ) ) ) {
			return false;
		}
		foreach ( $schema['required'] as $required ) {
			if ( ! array_key_exists( $required, $value ) ) {
				return false;
			}
		}
		foreach ( $value as $property => $item ) {
			if ( ! isset( $schema['properties'][ $property ] ) || ! $this->accepts( $schema['properties'][ $property ], $item ) ) {
				return false;
			}
		}
		return true;
	}

	private function accepts( array $schema, mixed $value ): bool {
		return match ( $schema['type'] ) {
			'integer' => is_int( $value ) && $value >= $schema['minimum'] && $value <= $schema['maximum'],
			'boolean' => is_bool( $value ),
			'string'  => is_string( $value ) && $this->accepts_string( $schema, $value ),
			'array'   => is_array( $value ) && array_is_list( $value ) && count( $value ) <= $schema['maxItems']
				&& $this->accepts_each( $schema['items'], $value ),
			'object'  => $this->accepts_object( $schema, $value ),
			default   => false,
		};
	}

	private function accepts_each( array $schema, array $values ): bool {
		foreach ( $values as $value ) {
			if ( ! $this->accepts( $schema, $value ) ) {
				return false;
			}
		}
		return true;
	}

	private function accepts_string( array $schema, string $value ): bool {
		// No character takes fewer bytes than units, so most texts need not be counted.
		if ( str_contains( $value, "\0" ) || ( strlen( $value ) > $schema['maxLength'] && self::length( $value ) > $schema['maxLength'] ) ) {
			return false;
		}
		if ( isset( $schema['enum'] ) && ! in_array( $value, $schema['enum'], true ) ) {
			return false;
		}
		if ( isset( $schema['pattern'] ) && 1 !== preg_match( '~' . $schema['pattern'] . '~D', $value ) ) {
			return false;
		}
		return 'uuid' !== ( $schema['format'] ?? '' ) || 1 === preg_match( '/\A[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}\z/i', $value );
	}

	/** Code units as JavaScript counts them, so that both sides agree on maxLength. */
	private static function length( string $value ): int {
		// Continuation bytes do not count; a four-byte character is a surrogate pair.
		return (int) preg_match_all( '/[\x00-\x7F\xC0-\xFF]/', $value ) + (int) preg_match_all( '/[\xF0-\xFF]/', $value );
	}
}
